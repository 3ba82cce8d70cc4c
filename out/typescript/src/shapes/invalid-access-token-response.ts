import type * as core from "../core/index.js";

export const InvalidAccessTokenResponse: core.Shape = {
  object: { type: "string", title: "string", status: "integer", detail: "string" },
  required: ["type", "title", "status"],
};
