export interface OrderSubmitError {
  error?: string;
}
