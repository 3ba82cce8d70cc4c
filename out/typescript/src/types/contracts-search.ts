export type ContractsSearchSecType = "STK" | "IND" | "BOND" | (string & {});
