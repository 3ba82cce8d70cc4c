import type * as types from "./index.js";

export interface UpdateCredentials {
  updateEmail?: types.UpdateEmail;
  updatePassword?: types.UpdatePassword;
  accountId?: string;
  referenceUserName?: string;
}
