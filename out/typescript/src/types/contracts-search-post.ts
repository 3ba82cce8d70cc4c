import type * as types from "./index.js";

export type ContractsSearchPostRequestSecType = "STK" | "IND" | "BOND" | (string & {});

export interface ContractsSearchPostRequest {
  symbol: string;
  secType?: types.ContractsSearchPostRequestSecType;
  name?: boolean;
  more?: boolean;
  fund?: boolean;
  fundFamilyConidEx?: string;
  pattern?: boolean;
  referrer?: string;
}
