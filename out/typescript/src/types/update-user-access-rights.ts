export interface UpdateUserAccessRights {
  subAccounts?: string[];
  repId?: string;
  action?: string;
}
