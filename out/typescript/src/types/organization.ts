import type * as types from "./index.js";

export interface Organization {
  identification?: types.OrganizationIdentification;
  regulatoryInformation?: types.RegulatoryInformation;
}
