import type * as types from "./index.js";

export type UserPrivilegePrivilege = "OWNER" | "TRADER" | "CUSTOM" | "NONE" | (string & {});

export interface UserPrivilege {
  externalAccountId?: string;
  privilege?: types.UserPrivilegePrivilege;
}
