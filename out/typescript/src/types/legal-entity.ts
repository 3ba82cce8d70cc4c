import type * as types from "./index.js";

export interface LegalEntity {
  name?: string;
  address?: types.Address;
  phones?: types.PhoneInfo[];
  email?: string;
  legalEntityIdentification?: types.LegalEntityIdentification;
  taxResidencies?: types.TaxResidency[];
  id?: string;
  externalId?: string;
  usTaxResident?: boolean;
  translated?: boolean;
}
