import type * as types from "./index.js";

export type TokenRequestClientAuthenticationMethod =
  | "private_key_jwt"
  | "client_secret_basic"
  | "client_secret_post"
  | (string & {});

export interface TokenRequest {
  clientId?: string;
  clientAuthenticationMethod?: types.TokenRequestClientAuthenticationMethod;
  clientAssertion?: string;
  clientSecret?: string;
  clientAssertionType?: string;
}
