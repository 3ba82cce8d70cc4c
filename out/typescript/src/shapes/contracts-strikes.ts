import type * as core from "../core/index.js";

export const ContractsStrikesResponse: core.Shape = {
  object: { call: ["number"], put: ["number"] },
};
