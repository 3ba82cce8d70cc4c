export interface ContraBrokerInfo {
  accountType: string;
  brokerName: string;
  depositoryId: string;
  brokerAccountId: string;
  country: string;
  contactName?: string;
  contactEmail: string;
  contactPhone: string;
  accountTitle?: string;
}
