import type * as types from "./index.js";

export type RegisteredClientClientCategory = "DIRECT" | "THIRD_PARTY" | "AI_AGENT" | (string & {});

export type RegisteredClientClientType = "CONFIDENTIAL" | "PUBLIC" | "TEST" | (string & {});

export type RegisteredClientClientStatus =
  | "REQUESTED"
  | "ACTIVE"
  | "REVOKED"
  | "UNKNOWN"
  | (string & {});

export type RegisteredClientAllowedGrantType =
  | "client_credentials"
  | "authorization_code"
  | "refresh_token"
  | (string & {});

export type RegisteredClientAllowedClientAuthMethod =
  | "private_key_jwt"
  | "client_secret_basic"
  | "client_secret_post"
  | (string & {});

export interface RegisteredClient {
  id?: number;
  client_id?: string;
  client_name?: string;
  client_category?: types.RegisteredClientClientCategory;
  client_type?: types.RegisteredClientClientType;
  client_status?: types.RegisteredClientClientStatus;
  redirect_uris?: string[];
  jwks?: types.ClientPublicKeySet;
  description?: string;
  client_uri?: string;
  logo_uri?: string;
  policy_uri?: string;
  account_id?: string;
  csid?: string;
  allowed_grant_types?: types.RegisteredClientAllowedGrantType[];
  configuration?: types.ClientConfiguration;
  created_at?: string;
  client_secret_issued_at?: string;
  client_secret_expires_at?: string;
  client_secret_previous_expires_at?: string;
  allowed_client_auth_methods?: types.RegisteredClientAllowedClientAuthMethod[];
}
