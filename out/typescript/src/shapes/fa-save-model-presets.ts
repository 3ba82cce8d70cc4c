import type * as core from "../core/index.js";

export const FaSaveModelPresetsResponse: core.Shape = {
  object: { error: "string", reqID: "integer", subscriptionStatus: "integer", success: "boolean" },
};
