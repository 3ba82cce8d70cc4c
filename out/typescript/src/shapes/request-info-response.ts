import type * as core from "../core/index.js";

export const RequestInfoResponse: core.Shape = {
  object: { requestId: "integer", executedAt: "string" },
};
