export type AllocationMethod = "A" | "E" | "N" | "C" | "P" | "R" | "S" | (string & {});
