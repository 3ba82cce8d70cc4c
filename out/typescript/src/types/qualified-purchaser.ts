import type * as types from "./index.js";

export interface QualifiedPurchaser {
  qualifiedPurchaserDetails?: types.QualifiedPurchaserDetails[];
  status?: boolean;
}
