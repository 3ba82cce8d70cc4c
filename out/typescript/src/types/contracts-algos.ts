export type ContractsAlgosAlgos = "Adaptive" | "Vwap" | (string & {});

export type ContractsAlgosAddDescription = 0 | 1 | (number & {});

export type ContractsAlgosAddParams = 0 | 1 | (number & {});
