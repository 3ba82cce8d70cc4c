import type * as core from "../core/index.js";

export const Oauth1LiveSessionTokenResponse: core.Shape = {
  object: {
    diffie_hellman_challenge: "string",
    live_session_token_signature: "string",
    live_session_token_expiration: "integer",
  },
};
