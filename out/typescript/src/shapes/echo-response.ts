import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const EchoResponseRequestMethod: core.Shape = { values: ["GET", "POST", "PATCH", "PUT"] };

export const EchoResponseSecurityPolicy: core.Shape = {
  values: ["HTTPS", "SIGNED_JWT", "ENCRYPTED_JWE"],
};

export const EchoResponse: core.Shape = {
  object: {
    requestMethod: () => shapes.EchoResponseRequestMethod,
    securityPolicy: () => shapes.EchoResponseSecurityPolicy,
    queryParameters: "object",
  },
  required: ["requestMethod", "securityPolicy"],
};
