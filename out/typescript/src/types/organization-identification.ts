import type * as types from "./index.js";

export interface OrganizationIdentification {
  placeOfBusinessAddress?: types.Address;
  mailingAddress?: types.Address;
  phones?: types.PhoneInfo[];
  name?: string;
  businessDescription?: string;
  websiteAddress?: string;
  identification?: string;
  identificationCountry?: string;
  formationCountry?: string;
  formationState?: string;
  sameMailAddress?: boolean;
  translated?: boolean;
}
