/** A response that has come in, and its body as text. */

import type { Pair } from "./fields.js";
import * as media from "./media.js";
import { oneLine, preview } from "./redaction.js";

/** A response that has come in whole. */
export interface Received {
  readonly status: number;
  readonly headers: readonly Pair[];
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** The body is not what a content declares. */
export class Unfit extends Error {}

/** Reads a response to its end. */
export async function receive(response: globalThis.Response): Promise<Received> {
  return {
    status: response.status,
    headers: [...response.headers.entries()],
    contentType: response.headers.get("Content-Type") ?? "",
    bytes: new Uint8Array(await response.arrayBuffer()),
  };
}

/** The body as text; what cannot be read is replaced. */
export function textOf({ bytes, contentType }: Received): string {
  return new TextDecoder(media.charset(contentType) ?? sniffed(bytes)).decode(bytes);
}

/** The body of a JSON answer as text, without a byte order mark. */
export function jsonTextOf({ bytes, contentType }: Received): string {
  const found = sniffed(bytes);
  const encoding = found === "utf-8" ? (media.charset(contentType) ?? found) : found;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Unfit(`it is no text in ${encoding}`);
  }
}

/** By its byte order mark, or the zeros that JSON's first character has in UTF-16. */
function sniffed([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return "utf-16be";
  return "utf-8";
}

/** A media type that a server named, for a message. */
export function named(mediaType: string): string {
  return oneLine(media.essence(mediaType), 80);
}

/** The beginning of the body on one line, with its secrets masked. */
export function previewOf(received: Received): string {
  const { bytes, contentType } = received;
  if (!bytes.length) return "";
  if (!contentType || media.isText(contentType)) return preview(textOf(received));
  return `${bytes.length} bytes of ${named(contentType)}`;
}
