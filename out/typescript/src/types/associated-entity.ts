import type * as types from "./index.js";

export interface AssociatedEntity {
  entityId?: number;
  externalCode?: string;
  name?: string;
  email?: string;
  organizationCountry?: string;
  phones?: { [key: string]: string };
  residence?: { [key: string]: string };
  mailing?: { [key: string]: string };
  associations?: string[];
  identityDocuments?: { [key: string]: string }[];
  taxTreatyDetails?: { [key: string]: string }[];
  AssociatedPersons?: types.AssociatedPerson[];
}
