export interface AccountConfiguration {
  accountId?: string;
  type?: string;
  value?: boolean;
}
