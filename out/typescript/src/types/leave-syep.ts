export interface LeaveSYEP {
  accountId?: string;
}
