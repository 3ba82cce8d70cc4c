export interface CheckDetails {
  checkNumber?: string;
  routingNumber?: string;
  accountNumber?: string;
}
