export interface Details {
  question?: string;
  answer?: string;
}
