export interface VirtualAccountIdMapping {
  account_id?: string;
  virtual_account_id?: string;
}
