export interface WireDetails {
  bankName?: string;
  bankAccountNumber?: string;
  bankCode?: string;
  routingNumber?: string;
  instruction?: string;
  countryCode?: string;
  referenceNumber?: string;
}
