export interface ContractsStrikesResponse {
  call?: number[];
  put?: number[];
}

export type ContractsStrikesSecType = "OPT" | "FOP" | "WAR" | (string & {});
