export interface EnrollInDRIP {
  accountId?: string;
}
