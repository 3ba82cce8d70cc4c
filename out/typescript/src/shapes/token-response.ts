import type * as core from "../core/index.js";

export const TokenResponse: core.Shape = {
  object: {
    access_token: "string",
    refresh_token: "string",
    id_token: "string",
    token_type: "string",
    scope: "string",
    expires_in: "integer",
  },
};
