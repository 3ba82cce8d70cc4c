import type * as types from "./index.js";

export interface Trust {
  identification?: types.TrustIdentification;
  regulatoryInformation?: types.RegulatoryInformation;
}
