import type * as core from "../core/index.js";

export const IndividualIRABene: core.Shape = {
  object: {
    firstName: "string",
    lastName: "string",
    dateOfBirth: "string",
    type: "string",
    identification: { map: "string" },
    location: { map: "string" },
    relationship: "string",
    ownership: "integer",
    perStripes: "string",
  },
};
