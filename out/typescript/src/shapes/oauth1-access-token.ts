import type * as core from "../core/index.js";

export const Oauth1AccessTokenResponse: core.Shape = {
  object: { is_true: "boolean", oauth_token: "string", oauth_token_secret: "string" },
};
