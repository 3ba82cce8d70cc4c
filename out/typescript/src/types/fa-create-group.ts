import type * as types from "./index.js";

export interface FaCreateGroupResponse {
  success?: boolean;
}

export interface FaCreateGroupRequest {
  name: string;
  accounts: unknown[];
  default_method: types.AllocationMethod;
}
