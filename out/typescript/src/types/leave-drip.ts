export interface LeaveDRIP {
  accountId?: string;
}
