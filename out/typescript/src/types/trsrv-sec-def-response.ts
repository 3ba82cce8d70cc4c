export interface TrsrvSecDefResponse {
  secdef?: unknown[];
}
