/** From a response to the declared result, or to an error. */

import type { Content, Operation, Response } from "./descriptors.js";
import { DecodeError, statusClass } from "./errors.js";
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
class Unfit extends Error {}

/** Reads a response to its end. */
export async function receive(response: globalThis.Response): Promise<Received> {
  return {
    status: response.status,
    headers: [...response.headers.entries()],
    contentType: response.headers.get("Content-Type") ?? "",
    bytes: new Uint8Array(await response.arrayBuffer()),
  };
}

/** The result of a success; any other status is thrown, and so is a body that does not fit. */
export function decode(operation: Operation, received: Received): unknown {
  const { status } = received;
  const declared = pick(operation.responses, status);
  const success = status >= 200 && status < 300;
  const answer = { operation: operation.id, status, preview: previewOf(received) };
  if (success || (declared !== undefined && declared.status !== "default")) {
    try {
      return read(declared?.contents ?? [], received);
    } catch (error) {
      if (error instanceof Unfit) throw new DecodeError(answer, error.message);
      throw error;
    }
  }
  const contents = (pick(operation.errors, status) ?? declared)?.contents ?? [];
  throw new (statusClass(status))(answer, errorBody(contents, received), received.headers);
}

function errorBody(contents: readonly Content[], received: Received): unknown {
  try {
    return read(contents, received);
  } catch (error) {
    if (error instanceof Unfit) return undeclared(received);
    throw error;
  }
}

/** The exact status, else its range, else the default. */
function pick(declared: readonly Response[] | undefined, status: number): Response | undefined {
  const named = (name: string) => declared?.find((one) => one.status.toUpperCase() === name);
  return named(String(status)) ?? named(`${Math.floor(status / 100)}XX`) ?? named("DEFAULT");
}

function read(contents: readonly Content[], received: Received): unknown {
  if (!contents.length) return undeclared(received);
  const kind = received.contentType;
  const content = match(contents, kind);
  if (content === undefined) {
    const listed = contents.map((one) => one.mediaType).join(", ");
    throw new Unfit(`it is ${shown(kind)}, where ${listed} is declared`);
  }
  switch (content.codec) {
    case "binary":
    case "multipart":
      return received.bytes;
    case "text":
    case "events":
      return textOf(received);
    case "form":
      return formOf(textOf(received));
    case "json-lines":
      return jsonTextOf(received)
        .split("\n")
        .filter((line) => line.trim())
        .map((line) => parsed(content, line, kind));
    case "json":
      return received.bytes.length ? parsed(content, jsonTextOf(received), kind) : undefined;
  }
}

/** The content for a media type: as published, else the nearest that could be meant. */
function match(contents: readonly Content[], kind: string): Content | undefined {
  if (!kind) return contents[0];
  const folded = (mediaType: string) => mediaType.replaceAll(" ", "").toLowerCase();
  const stars = (content: Content) => media.essence(content.mediaType).split("*").length;
  return (
    contents.find((content) => folded(content.mediaType) === folded(kind)) ??
    [...contents]
      .sort((one, other) => stars(one) - stars(other))
      .find((content) => media.covers(content.mediaType, kind)) ??
    // JSON is tried under any name, and tells by itself; a page never stands in for a file.
    contents.find((content) => content.codec === "json" || content.codec === "json-lines") ??
    contents.find((content) => {
      if (media.isHtml(kind)) return false;
      if (content.codec === "binary") return !media.isJson(kind);
      return content.codec === "text" && media.isText(kind);
    })
  );
}

function parsed(content: Content, text: string, kind: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The platform's own message quotes the body.
    const known = !kind || media.isJson(kind) || media.covers(content.mediaType, kind);
    throw new Unfit(known ? "it is no JSON" : `it is ${shown(kind)}, where JSON is declared`);
  }
}

/** The members of a form; what is there several times is a list. */
function formOf(text: string): Record<string, string | string[]> {
  const form = new URLSearchParams(text);
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      const values = form.getAll(name);
      return [name, values.length > 1 ? values : (values[0] ?? "")];
    }),
  );
}

/** What nobody described: undefined without a body, else JSON, else text or bytes. */
function undeclared(received: Received): unknown {
  if (!received.bytes.length) return undefined;
  try {
    return JSON.parse(jsonTextOf(received)) as unknown;
  } catch {
    const kind = received.contentType;
    return !kind || media.isText(kind) ? textOf(received) : received.bytes;
  }
}

/** The body as text; what cannot be read is replaced. */
function textOf({ bytes, contentType }: Received): string {
  return new TextDecoder(media.charset(contentType) ?? sniffed(bytes)).decode(bytes);
}

/** The body of a JSON answer as text, without a byte order mark. */
function jsonTextOf({ bytes, contentType }: Received): string {
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

function shown(mediaType: string): string {
  return oneLine(media.essence(mediaType), 80);
}

function previewOf(received: Received): string {
  const { bytes, contentType } = received;
  if (!bytes.length) return "";
  if (!contentType || media.isText(contentType)) return preview(textOf(received));
  return `${bytes.length} bytes of ${shown(contentType)}`;
}
