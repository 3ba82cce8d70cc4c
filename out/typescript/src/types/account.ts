import type * as types from "./index.js";

export type AccountInvestmentObjective =
  | "Trading"
  | "Growth"
  | "Speculation"
  | "Hedging"
  | "Preservation"
  | "Income"
  | (string & {});

export type AccountBrokerageServiceCode = "IBClearing" | "IBExecution" | "IBPrime" | (string & {});

export type AccountCapability =
  | "BOND"
  | "FOP"
  | "FUND"
  | "FUT"
  | "MRGN"
  | "MULT"
  | "OPT"
  | "SSF"
  | "CFD"
  | "STK"
  | "CLP"
  | "LEVFX"
  | "CMDTY"
  | (string & {});

export type AccountBaseCurrency =
  | "USD"
  | "EUR"
  | "GBP"
  | "CAD"
  | "JPY"
  | "HKD"
  | "AUD"
  | "CHF"
  | "MXN"
  | "SEK"
  | "NZD"
  | "HUF"
  | "CZK"
  | "CNH"
  | "DKK"
  | "RUB"
  | "ILS"
  | "NOK"
  | "SGD"
  | "PLN"
  | "ZAR"
  | "AED"
  | "KRW"
  | "SAR"
  | "TRY"
  | "RON"
  | "BGN"
  | (string & {});

export type AccountIraType =
  | "RI"
  | "RO"
  | "RT"
  | "SP"
  | "ED"
  | "TH"
  | "RH"
  | "SH"
  | "RRSP"
  | "SRRSP"
  | "TFSA"
  | "SIMPLE"
  | "ISA"
  | "JISA"
  | (string & {});

export type AccountAccountType = "Investment" | "Trading" | "SMSF" | (string & {});

export interface Account {
  accountConfiguration?: types.AccountConfigurationType;
  investmentObjectives?: types.AccountInvestmentObjective[];
  brokerageServiceCodes?: types.AccountBrokerageServiceCode[];
  capabilities?: types.AccountCapability[];
  optionLevel?: number;
  tradingPermissions?: types.TradingPermission[];
  commissionConfigs?: types.CommissionConfig[];
  allExchangeAccess?: types.ExchangeAccess[];
  dvpInstructions?: types.DVPInstruction[];
  tradingLimits?: types.TradingLimits;
  advisorWrapFees?: types.AdvisorWrapFeesType;
  feesTemplateName?: string;
  clientCommissionSchedule?: types.CommissionScheduleType;
  clientInterestMarkupSchedules?: types.InterestMarkupType[];
  decendent?: types.IRADecedent;
  iraBeneficiaries?: types.IRABeneficiariesType;
  extPositionsTransfers?: types.ExtPositionsTransferType[];
  depositNotification?: types.DepositNotification;
  custodian?: types.CustodianType;
  successorCustodian?: types.CustodianType;
  accountRep?: types.AccountRep;
  id?: string;
  externalId?: string;
  propertyProfile?: string;
  baseCurrency?: types.AccountBaseCurrency;
  employeePlan?: string;
  multiCurrency?: boolean;
  migration?: boolean;
  sourceAccountId?: string;
  margin?: string;
  ira?: boolean;
  iraType?: types.AccountIraType;
  iraOfficialTitle?: string;
  clientActiveTrading?: boolean;
  duplicate?: boolean;
  numberOfDuplicates?: number;
  stockYieldProgram?: boolean;
  alias?: string;
  accountType?: types.AccountAccountType;
  drip?: boolean;
}
