/** Bodies of answers: what they say, and where that is not as described. */

import type { Content } from "./descriptors.js";
import { fit, type Mismatch } from "./fit.js";
import * as media from "./media.js";
import type { Shape } from "./shapes.js";
import { jsonTextOf, named, type Received, textOf, Unfit } from "./texts.js";

/** What became of a body. */
export interface Reading {
  readonly value: unknown;
  readonly mismatches: readonly Mismatch[];
  /** Why the body cannot be read as declared; the value is then what nobody described. */
  readonly problem?: string;
}

/**
 * Reads a body by one of these contents, or without one as what it seems to be. What has no body,
 * and need not have one, is not compared with its shape.
 */
export function read(
  contents: readonly Content[],
  received: Received,
  mayBeEmpty: boolean,
): Reading {
  try {
    if (!contents.length) return { value: undeclared(received), mismatches: [] };
    const content = match(contents, received.contentType);
    const value = decoded(content, received);
    const isCompared = received.bytes.length || !mayBeEmpty;
    return { value, mismatches: isCompared ? fit(value, shapeOf(content)) : [] };
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    return { value: undeclared(received), mismatches: [], problem: error.message };
  }
}

/** The shape of the whole body; that of JSON lines is given for each line. */
function shapeOf({ codec, shape = "any" }: Content): Shape {
  return codec === "json-lines" ? [shape] : shape;
}

function decoded(content: Content, received: Received): unknown {
  const kind = received.contentType;
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
function match(contents: readonly Content[], kind: string): Content {
  const found = nearest(contents, kind);
  if (found) return found;
  const listed = contents.map((one) => one.mediaType).join(", ");
  throw new Unfit(`it is ${named(kind)}, where ${listed} is declared`);
}

function nearest(contents: readonly Content[], kind: string): Content | undefined {
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
    throw new Unfit(known ? "it is no JSON" : `it is ${named(kind)}, where JSON is declared`);
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
