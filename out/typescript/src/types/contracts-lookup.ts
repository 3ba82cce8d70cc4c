export type ContractsLookupRight = "C" | "P" | (string & {});
