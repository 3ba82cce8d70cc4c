export type ContractsScheduleBySymbolAssetClass =
  | "STK"
  | "OPT"
  | "FUT"
  | "CFD"
  | "WAR"
  | "SWP"
  | "FND"
  | "BND"
  | "ICS"
  | (string & {});
