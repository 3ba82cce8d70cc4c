export interface MarkupStaircaseType {
  amount?: number;
  break?: number;
}
