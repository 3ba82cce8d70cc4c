export interface UpdateExternalId {
  accountId?: string;
  newExternalId?: string;
}
