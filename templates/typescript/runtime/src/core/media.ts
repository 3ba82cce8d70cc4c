/** Media types: compared without their parameters and without regard to case. */

const CHARSET = /;\s*charset\s*=\s*"?([\w.:+-]+)/i;

/** `Text/HTML; charset=utf-8` is `text/html`. */
export function essence(mediaType: string): string {
  return (mediaType.split(";", 1)[0] ?? "").trim().toLowerCase();
}

/** The charset that it names, if this platform knows it, by the platform's own name. */
export function charset(mediaType: string): string | undefined {
  const named = CHARSET.exec(mediaType)?.[1];
  try {
    return named === undefined ? undefined : new TextDecoder(named).encoding;
  } catch {
    return undefined;
  }
}

/** Whether it stands for several: `*`, `image/*`. */
export function isRange(mediaType: string): boolean {
  return essence(mediaType).includes("*");
}

const WRITTEN: Readonly<Record<string, string>> = {
  json: "application/json",
  text: "text/plain",
  multipart: "multipart/form-data",
};

/**
 * The one that goes out where any of a range may; that of a file is its own.
 *
 * `application/*+xml` is `application/xml`, and any at all is what the codec writes.
 */
export function single(mediaType: string, codec: string): string {
  if (!isRange(mediaType)) return mediaType;
  const kind = essence(mediaType);
  if (kind.includes("/*+")) return kind.replace("*+", "");
  const written = WRITTEN[codec] ?? kind;
  return covers(kind, written) ? written : "application/octet-stream";
}

/** `application/json`, `text/json`, `application/problem+json`. */
export function isJson(mediaType: string): boolean {
  return /(?:^|\/)(?:json|.*\+json)$/.test(essence(mediaType));
}

/** A page for people, such as a login or maintenance page: never what a program asked for. */
export function isHtml(mediaType: string): boolean {
  return ["text/html", "application/xhtml+xml"].includes(essence(mediaType));
}

/** Whether people could read it. */
export function isText(mediaType: string): boolean {
  const kind = essence(mediaType);
  const readable = /(?:\/xml|\+xml|\/javascript|\/x-www-form-urlencoded|\/jwt)$/;
  return kind.startsWith("text/") || isJson(kind) || readable.test(kind);
}

/** Whether a declared media type, perhaps a range, admits this one. */
export function covers(declared: string, mediaType: string): boolean {
  const [ours, theirs] = [essence(declared), essence(mediaType)];
  if (ours.endsWith("/*")) return ours === "*/*" || theirs.startsWith(ours.slice(0, -1));
  return ours === "*" || ours === theirs;
}
