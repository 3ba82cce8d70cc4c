import type * as types from "./index.js";

export interface VirtualAccountConfiguration {
  client_id?: string;
  user_id?: string;
  client_supports_virtual_accounts?: boolean;
  account_id_mappings?: types.VirtualAccountIdMapping[];
}
