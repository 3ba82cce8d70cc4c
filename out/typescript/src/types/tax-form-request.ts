export interface TaxFormRequest {
  accountId: string;
  year: number;
  type: string;
  format: string;
  gzip?: boolean;
}
