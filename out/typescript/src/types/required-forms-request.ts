export interface RequiredFormsRequest {
  residenceCountry?: string;
  accountType?: string;
  applicantType?: string;
  processType?: string;
  ira?: boolean;
  iraType?: string;
  requestedSYEP?: boolean;
  requestedFCBP?: boolean;
  additionalAccount?: boolean;
  additionalApplicant?: boolean;
  mifidCategory?: string;
  tradingPermissions?: string[];
  capability?: string[];
  faTradingAccount?: boolean;
}
