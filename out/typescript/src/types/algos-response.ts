export interface AlgosResponse {
  algos?: unknown[];
}
