import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const AssociatedEntity: core.Shape = {
  object: {
    entityId: "integer",
    externalCode: "string",
    name: "string",
    email: "string",
    organizationCountry: "string",
    phones: { map: "string" },
    residence: { map: "string" },
    mailing: { map: "string" },
    associations: ["string"],
    identityDocuments: [{ map: "string" }],
    taxTreatyDetails: [{ map: "string" }],
    AssociatedPersons: [() => shapes.AssociatedPerson],
  },
};
