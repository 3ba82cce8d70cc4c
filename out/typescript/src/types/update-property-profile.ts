export interface UpdatePropertyProfile {
  accountId?: string;
  propertyProfile?: string;
}
