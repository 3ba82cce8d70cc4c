import type * as types from "./index.js";

export type ServiceAction = "ADD" | "REMOVE" | (string & {});

export interface Service {
  value?: number;
  action?: types.ServiceAction;
}
