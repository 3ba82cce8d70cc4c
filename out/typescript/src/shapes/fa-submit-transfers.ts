import type * as core from "../core/index.js";

export const FaSubmitTransfersResponse: core.Shape = {
  object: { reqID: "integer", success: "boolean" },
};
