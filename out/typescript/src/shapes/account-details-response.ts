import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const AccountDetailsResponse: core.Shape = {
  object: {
    error: () => shapes.ErrorResponse,
    hasError: "boolean",
    errorDescription: "string",
    account: () => shapes.AccountData,
    associatedPersons: [() => shapes.AssociatedPerson],
    associatedEntities: [() => shapes.AssociatedEntity],
    withHoldingStatement: { map: "string" },
    marketData: [{ map: "string" }],
    financialInformation: { map: "object" },
    sourcesOfWealth: [{ map: "object" }],
    tradeBundles: ["string"],
    individualIRABeneficiaries: [() => shapes.IndividualIRABene],
    entityIRABeneficiaries: [() => shapes.EntityIRABene],
    decedents: [{ map: "string" }],
    restrictions: [() => shapes.RestrictionInfo],
  },
};
