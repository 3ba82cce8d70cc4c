import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const GetParticipatingListResponseParticipatingBank: core.Shape = {
  object: { institutionName: "string", clearingCode: "string", BIC: "string" },
  required: ["institutionName", "clearingCode", "BIC"],
};

export const GetParticipatingListResponse: core.Shape = {
  object: {
    type: "string",
    participatingBanks: [() => shapes.GetParticipatingListResponseParticipatingBank],
  },
  required: ["type", "participatingBanks"],
};
