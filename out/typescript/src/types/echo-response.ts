import type * as types from "./index.js";

export type EchoResponseRequestMethod = "GET" | "POST" | "PATCH" | "PUT" | (string & {});

export type EchoResponseSecurityPolicy = "HTTPS" | "SIGNED_JWT" | "ENCRYPTED_JWE" | (string & {});

export interface EchoResponse {
  requestMethod: types.EchoResponseRequestMethod;
  securityPolicy: types.EchoResponseSecurityPolicy;
  queryParameters?: { [key: string]: unknown };
}
