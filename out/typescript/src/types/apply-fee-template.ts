export interface ApplyFeeTemplate {
  accountId?: string;
  templateName?: string;
}
