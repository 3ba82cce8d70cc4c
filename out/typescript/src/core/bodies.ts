/** Request bodies: a value and a media type become a content type and what `fetch` sends. */

import type { Body, Content } from "./descriptors.js";
import { RequestError } from "./errors.js";
import * as fields from "./fields.js";
import { isBinary, isSource } from "./files.js";
import * as media from "./media.js";
import { multipart } from "./multipart.js";
import { isMembers, jsonText, plain, scalar } from "./plain.js";
import { query } from "./serialise.js";

/** A body that is ready to go. */
export interface EncodedBody {
  readonly contentType?: string;
  readonly content?: BodyInit;
}

/** Writes the value in the media type asked for, or in the first declared one that suits. */
export function encode(
  declared: Body | undefined,
  value: unknown,
  contentType: string | undefined,
): EncodedBody {
  if (value === undefined) {
    if (declared?.required) throw new RequestError("a body is required");
    return {};
  }
  if (!declared?.contents.length) throw new RequestError("this operation takes no body");
  const content = choose(declared.contents, value, contentType);
  const asked = contentType ?? content.mediaType;
  const sent = media.single(asked, content.codec);
  fields.header("Content-Type", sent);
  switch (content.codec) {
    case "form":
      return { contentType: sent, content: form(content, membersOf(value)) };
    case "multipart":
      return multipart(content, membersOf(value), sent);
    case "text":
    case "events":
      return { contentType: sent, content: text(value, sent) };
    case "json-lines":
      return { contentType: sent, content: lines(value) };
    case "binary":
      return binary(value, sent);
    case "json":
      if (isSource(value)) throw new RequestError(`${sent} takes data, not bytes or files`);
      return { contentType: sent, content: jsonText(value) };
  }
}

function choose(
  contents: readonly Content[],
  value: unknown,
  contentType: string | undefined,
): Content {
  const found =
    contentType === undefined
      ? (contents.find((content) => suits(content, value)) ?? contents[0])
      : (contents.find((content) => content.mediaType === contentType) ??
        contents.find((content) => media.covers(content.mediaType, contentType)));
  if (found) return found;
  const listed = contents.map((content) => content.mediaType).join(", ");
  throw new RequestError("the body goes out as one of: " + listed);
}

function suits(content: Content, value: unknown): boolean {
  switch (content.codec) {
    case "binary":
      return isSource(value);
    case "text":
    case "events":
      return typeof value === "string";
    case "form":
    case "multipart":
      return isMembers(plain(value)) && !isSource(value);
    default:
      return !isSource(value);
  }
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  const found = isSource(value) ? value : plain(value);
  if (!isMembers(found) || isSource(found)) throw new RequestError("a form has members");
  return found;
}

function text(value: unknown, mediaType: string): BodyInit {
  if (isBinary(value)) return value as BodyInit;
  const found = plain(value);
  if (typeof found === "object" && found !== null) {
    throw new RequestError(`${mediaType} takes text, not an object`);
  }
  const written = scalar(found);
  const charset = media.charset(mediaType) ?? "utf-8";
  if (charset !== "utf-8" && /[^\x00-\x7f]/.test(written)) {
    throw new RequestError(`the text cannot be written as ${mediaType}`);
  }
  return written;
}

function lines(value: unknown): string {
  const found = plain(value);
  if (!Array.isArray(found)) throw new RequestError("JSON lines are made from a list");
  return found.map((item) => jsonText(item) + "\n").join("");
}

function binary(value: unknown, mediaType: string): EncodedBody {
  if (!isSource(value)) throw new RequestError(`${mediaType} takes bytes, a file or a stream`);
  const named = value instanceof Blob ? value.type : "";
  const contentType = media.isRange(mediaType) ? named || "application/octet-stream" : mediaType;
  return { contentType, content: value as BodyInit };
}

/** `a=1&b=2`: exploded lists unless a part says otherwise, objects inside as JSON. */
function form(content: Content, members: Readonly<Record<string, unknown>>): string {
  const parts = new Map(content.parts?.map((part) => [part.name, part]));
  const pieces = Object.entries(members).flatMap(([name, member]) => {
    let found = plain(member);
    if (found === undefined || found === null) return [];
    const { style, explode, mediaType } = parts.get(name) ?? {};
    const styled = style !== undefined || explode !== undefined;
    const asJson = isMembers(found) || (mediaType !== undefined && media.isJson(mediaType));
    if (asJson && !styled) found = jsonText(found);
    return query(
      {
        name,
        in: "query",
        style: style ?? "form",
        explode: explode ?? (style ?? "form") === "form",
      },
      found,
    );
  });
  return pieces.join("&").replaceAll("%20", "+");
}
