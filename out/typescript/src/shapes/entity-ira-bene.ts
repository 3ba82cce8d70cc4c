import type * as core from "../core/index.js";

export const EntityIRABene: core.Shape = {
  object: {
    name: "string",
    entityType: "string",
    type: "string",
    location: { map: "string" },
    articleOfWill: "string",
  },
};
