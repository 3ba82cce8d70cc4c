/** What a client of this API is set up with. */

import { type CommonOptions, Core, type Credential, type SchemeInfo } from "./core/index.js";

/** The version of the API's description that this client was made from. */
export const VERSION = "2.28.0";

const SCHEMES: readonly SchemeInfo[] = [
  {
    id: "bearerAuth",
    type: "http",
    scheme: "bearer",
  },
];

export interface ClientOptions extends CommonOptions {
  /** OAuth 2.0 access token, as `token.create` returns it. */
  readonly bearerAuth?: Credential | undefined;
}

/** What every operation takes first: it knows where to send requests, and with what. */
export function connect(options: ClientOptions = {}): Core {
  const credentials = new Map([
    ["bearerAuth", options.bearerAuth],
  ]);
  return new Core({ ...options, schemes: SCHEMES, credentials });
}
