export interface AddLEVFXCapability {
  accountId?: string;
}
