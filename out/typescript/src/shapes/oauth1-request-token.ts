import type * as core from "../core/index.js";

export const Oauth1RequestTokenResponse: core.Shape = { object: { oauth_token: "string" } };
