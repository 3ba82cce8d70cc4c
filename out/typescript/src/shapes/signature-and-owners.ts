import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const SignatureAndOwnersApplicant: core.Shape = { object: { signatures: ["string"] } };

export const SignatureAndOwners: core.Shape = {
  object: {
    accountId: "string",
    users: [() => shapes.AccountUser],
    applicant: () => shapes.SignatureAndOwnersApplicant,
  },
};
