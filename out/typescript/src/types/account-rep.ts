import type * as types from "./index.js";

export interface AccountRep {
  repDetails?: types.RepDetail[];
  included?: boolean;
}
