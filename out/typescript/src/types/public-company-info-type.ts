export interface PublicCompanyInfoType {
  exchangeTradedOn?: string;
  quotedSymbol?: string;
}
