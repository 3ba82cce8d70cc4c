import type * as types from "./index.js";

export type CommissionMarkupTypeType = "FA" | "FM" | "PM" | (string & {});

export interface CommissionMarkupType {
  stairs?: types.MarkupStaircaseType[];
  code?: string;
  minimum?: number;
  maximum?: number;
  type?: types.CommissionMarkupTypeType;
  amount?: number;
  plusCost?: boolean;
  ticketCharge?: number;
}
