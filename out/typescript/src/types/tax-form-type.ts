export interface TaxFormType {
  isForm?: boolean;
  taxFormName?: string;
  formats?: string[];
}
