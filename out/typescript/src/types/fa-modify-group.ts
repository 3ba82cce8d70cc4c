import type * as types from "./index.js";

export interface FaModifyGroupResponse {
  success?: boolean;
}

export interface FaModifyGroupRequest {
  name: string;
  prev_name?: string;
  accounts?: unknown[] | { [key: string]: unknown };
  default_method: types.AllocationMethod;
}
