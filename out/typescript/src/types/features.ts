export interface Features {
  symbol?: unknown[];
}
