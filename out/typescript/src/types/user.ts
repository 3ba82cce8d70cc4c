import type * as types from "./index.js";

export interface User {
  userPrivileges?: types.UserPrivilege[];
  mdServices?: number[];
  id?: string;
  externalUserId?: string;
  externalIndividualId?: string;
  encryptedPassword?: string;
  encryptedKeyName?: string;
  prefix?: string;
}
