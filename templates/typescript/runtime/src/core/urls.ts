/** Where an operation lives: base URL and path. Both are joined as text, never resolved. */

import type { Operation } from "./descriptors.js";
import { ConfigurationError, RequestError } from "./errors.js";
import type { BaseUrl } from "./settings.js";

const HTTP = ["http:", "https:"];
const WEBSOCKET = ["http:", "https:", "ws:", "wss:"];

/** The base URL: the first one given that says something about this server, or its own. */
export function base(operation: Operation, ...given: (BaseUrl | undefined)[]): string {
  const server = operation.servers[0];
  let own = server?.url ?? "";
  for (const [name, value] of server?.variables ?? []) {
    own = own.replaceAll(`{${name}}`, () => value);
  }
  const lookUp = (choice: BaseUrl | undefined): string | undefined => {
    if (choice === undefined || typeof choice === "string") return choice;
    return [server?.url ?? "", own]
      .map((url) => (Object.hasOwn(choice, url) ? choice[url] : undefined))
      .find((url) => url);
  };
  return checked(given.map(lookUp).find((url) => url) ?? own, operation.stream ?? false);
}

/** The URL without a trailing slash, if requests can be sent there. Messages do not show it. */
function checked(url: string, stream: boolean): string {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    throw new ConfigurationError("there is no absolute base URL: pass one as `baseUrl`");
  }
  if (!(stream ? WEBSOCKET : HTTP).includes(parsed.protocol)) {
    throw new ConfigurationError(
      `the base URL has the scheme ${parsed.protocol.slice(0, -1)}, not http or https`,
    );
  }
  if (parsed.username || parsed.password) {
    throw new ConfigurationError("the base URL has a user in it: pass it as a credential instead");
  }
  if (/[?#]/.test(url)) throw new ConfigurationError("the base URL has a query or fragment");
  return url.trim().replace(/\/+$/, "");
}

/** The URL with the scheme of WebSockets. */
export function websocket(url: string): string {
  return url.replace(/^http/i, "ws");
}

/**
 * The path with its placeholders replaced by encoded values.
 *
 * No segment may become empty or climb, not even after a server has decoded it: several decode
 * before they resolve dots. A fragment only tells operations of a document apart.
 */
export function expand(template: string, values: ReadonlyMap<string, string>): string {
  const fill = (text: string) =>
    text.replace(/\{([^{}]*)\}/g, (_, name: string) => take(values, name));
  const [sent = ""] = template.split("#");
  const mark = sent.indexOf("?");
  const [path, query] = mark < 0 ? [sent, ""] : [sent.slice(0, mark), sent.slice(mark)];
  const segments = path.split("/").map((segment) => {
    const filled = fill(segment);
    if (filled !== segment && climbs(filled)) {
      throw new RequestError(`an argument for ${segment} in the path is empty or dots`);
    }
    return filled;
  });
  const joined = segments.join("/") + fill(query);
  return joined.startsWith("/") ? joined : `/${joined}`;
}

function climbs(filled: string): boolean {
  const decoded = filled.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  const pieces = decoded.split(/[/\\]/);
  return !filled || pieces.some((piece) => /^\.{1,2}(?:;|$)/.test(piece));
}

function take(values: ReadonlyMap<string, string>, name: string): string {
  const value = values.get(name);
  if (value === undefined) {
    throw new ConfigurationError(`the path has a placeholder {${name}} without a parameter`);
  }
  return value;
}
