import type * as types from "./index.js";

export type DocumentDocumentType =
  | "Check"
  | "Company Ownership"
  | "Divorce Settlement"
  | "Employer Confirmation"
  | "Entitlement to Payments"
  | "Letter"
  | "Ownership"
  | "Pay Slip"
  | "Proof of Sale"
  | "Proof of Winnings"
  | "Severance"
  | "Tax Return"
  | "Will"
  | "Bank Statement"
  | "Brokerage Statement"
  | "Current Lease"
  | "Financial Statement"
  | "Certificate of Incorporation/Formation"
  | "Certificate of Registratios"
  | "Company Charter"
  | "Certificate of Good Standing"
  | "Government-issued Business License"
  | "Corporate Charter"
  | "Articles of Incorporation"
  | "Bank Passbook/Statement"
  | "Certified Proof of Identity"
  | "Certified Proof of Address"
  | "Income Tax Return"
  | "Additional Proof of Identity Document"
  | "Proof of Principal Place of Business and Registration"
  | "Utility Bill"
  | "Evidence of Ownership of Property"
  | "Authorization to Open Account - Evidence"
  | "Authorization to Open Account - Certification"
  | "Italian Health Card (Tessera Sanitaria)"
  | "CRS card of Lombardy"
  | "Italian Electronic ID Card - CIE"
  | "Court- or Govt-issued document"
  | "Copy of Passport, National Id or Driver's License"
  | "Passport"
  | "National ID"
  | (string & {});

export type DocumentProofOfIdentityType =
  | "Driver License"
  | "Passport"
  | "Alien ID Card"
  | "National ID Card"
  | "Bank Statement"
  | "Evidence of Ownership of Property"
  | "Credit Card Statement"
  | "Utility Bill"
  | "Brokerage Statement"
  | "T4 Statement"
  | "CRA Assessment"
  | "Hong Kong and Macao Entry Permit"
  | (string & {});

export type DocumentProofOfAddressType =
  | "Driver License"
  | "Bank Statement"
  | "Brokerage Statement"
  | "Homeowner Insurance Policy Bill"
  | "Homeowner Insurance Policy Document"
  | "Renter Insurance Policy bill"
  | "Renter Insurance Policy Document"
  | "Security System Bill"
  | "Government Issued Letters"
  | "Utility Bill"
  | "Current Lease"
  | "Evidence of Ownership of Property"
  | "Other Document"
  | (string & {});

export interface Document {
  signedBy?: string[];
  attachedFile: types.AttachedFileType;
  formNumber: number;
  validAddress?: boolean;
  execLoginTimestamp: number;
  execTimestamp: number;
  documentType?: types.DocumentDocumentType;
  signature?: string;
  externalAccountId?: string;
  externalIndividualId?: string;
  proofOfIdentityType?: types.DocumentProofOfIdentityType;
  expirationDate?: string;
  proofOfAddressType?: types.DocumentProofOfAddressType;
  payload?: types.FilePayload;
}
