/** Credentials: which alternative of an operation's security is met, and how it travels. */

import type { SecurityUse } from "./descriptors.js";
import { ConfigurationError, RequestError } from "./errors.js";
import * as fields from "./fields.js";
import type { Pair } from "./fields.js";
import { quote } from "./serialise.js";
import type { SchemeInfo, Secret, Settings } from "./settings.js";

/** What credentials add to a request. */
export interface Proof {
  readonly headers: Pair[];
  readonly cookies: Pair[];
  readonly query: string[];
}

/**
 * The first alternative that we have all credentials for.
 *
 * One that needs some comes before one that needs none: who gives a credential wants it used.
 * Without a match the request goes out anonymous, and the server has its say.
 */
export async function prove(
  security: readonly (readonly SecurityUse[])[],
  settings: Settings,
): Promise<Proof> {
  const proof: Proof = { headers: [], cookies: [], query: [] };
  const schemes = new Map(settings.schemes?.map((scheme) => [scheme.id, scheme]));
  const given = (id: string) => settings.credentials?.get(id);
  const usable = (id: string) => schemes.get(id)?.type === "mutualTLS" || given(id) !== undefined;
  const needed = security.filter((alternative) => alternative.length);
  const met = needed.find((alternative) => alternative.every(({ scheme }) => usable(scheme)));
  for (const use of met ?? []) {
    const [info, credential] = [schemes.get(use.scheme), given(use.scheme)];
    // Without a credential it is mutual TLS: the certificate is the credential.
    if (info === undefined || credential === undefined) continue;
    add(proof, info, typeof credential === "function" ? await credential() : credential);
  }
  return proof;
}

function add(proof: Proof, info: SchemeInfo, secret: Secret): void {
  if (info.type !== "apiKey") {
    proof.headers.push(fields.header("Authorization", authorization(info, secret)));
    return;
  }
  const [text, name] = [textOf(info, secret), info.parameter ?? ""];
  switch (info.location) {
    case "header":
      proof.headers.push(fields.header(name, text));
      break;
    case "cookie":
      proof.cookies.push(fields.cookie(name, text));
      break;
    case "query":
      proof.query.push(`${quote(name)}=${quote(text)}`);
      break;
    default:
      throw new ConfigurationError(`the security scheme ${info.id} does not say where it goes`);
  }
}

function authorization(info: SchemeInfo, secret: Secret): string {
  const kind = info.type === "http" ? (info.scheme ?? "") : "bearer";
  if (info.type === "http" && kind.toLowerCase() === "basic") {
    if (typeof secret === "string" || secret.length !== 2 || secret[0].includes(":")) {
      throw new RequestError(`the credential for ${info.id} is not [user without colon, password]`);
    }
    const bytes = new TextEncoder().encode(`${secret[0]}:${secret[1]}`);
    return "Basic " + btoa(String.fromCharCode(...bytes));
  }
  const named = ["", "bearer"].includes(kind.toLowerCase()) ? "Bearer" : kind;
  return `${named} ${textOf(info, secret)}`;
}

function textOf(info: SchemeInfo, secret: Secret): string {
  if (typeof secret === "string") return secret;
  throw new RequestError(`the credential for ${info.id} is not a string`);
}
