import type * as types from "./index.js";

export type CounterpartyPermissionPermissionStatus =
  | "ACTIVE"
  | "INACTIVE"
  | "DISABLED"
  | "UNKNOWN"
  | (string & {});

export interface CounterpartyPermission {
  permission_name: string;
  instruction_type_name?: string;
  permission_status?: types.CounterpartyPermissionPermissionStatus;
}
