/**
 * Multipart bodies, written part by part.
 *
 * A `FormData` would do, if it could give a part a media type without making a file of it.
 */

import type { EncodedBody } from "./bodies.js";
import type { Content } from "./descriptors.js";
import * as fields from "./fields.js";
import { isBinary } from "./files.js";
import { isJson } from "./media.js";
import { jsonText, plain, scalar } from "./plain.js";

/** The members as parts; a list is as many parts of one name. */
export function multipart(
  content: Content,
  members: Readonly<Record<string, unknown>>,
  mediaType: string,
): EncodedBody {
  const boundary = newBoundary();
  const kinds = new Map(content.parts?.map((part) => [part.name, part.mediaType]));
  const pieces: BlobPart[] = [];
  for (const [name, member] of Object.entries(members)) {
    for (const item of Array.isArray(member) ? (member as unknown[]) : [member]) {
      if (item === undefined || item === null) continue;
      const [head, body] = part(name, item, kinds.get(name));
      pieces.push(`--${boundary}\r\n${head}\r\n\r\n`, body, "\r\n");
    }
  }
  pieces.push(`--${boundary}--\r\n`);
  const contentType = `${mediaType}; boundary=${boundary}`;
  return { contentType, content: new Blob(pieces) };
}

function part(name: string, item: unknown, declared: string | undefined): [string, BlobPart] {
  // A list of what would be accepted is no media type to send.
  const kind = declared !== undefined && /[*,]/.test(declared) ? undefined : declared;
  const disposition = `Content-Disposition: form-data; name="${escaped(name)}"`;
  if (isBinary(item)) {
    const filename = "name" in item && typeof item.name === "string" ? item.name : "upload";
    const own = item instanceof Blob ? item.type : "";
    const head = `${disposition}; filename="${escaped(filename)}"`;
    return [typed(head, own || kind || "application/octet-stream"), item as BlobPart];
  }
  const found = plain(item);
  if ((typeof found === "object" && found !== null) || (kind !== undefined && isJson(kind))) {
    return [typed(disposition, kind ?? "application/json"), jsonText(found)];
  }
  return [kind === undefined ? disposition : typed(disposition, kind), scalar(found)];
}

function typed(head: string, kind: string): string {
  return `${head}\r\nContent-Type: ${fields.header("Content-Type", kind)[1]}`;
}

/** As browsers write the names of fields and files. */
function escaped(name: string): string {
  return name.replace(/\r\n|\r|\n/g, "%0D%0A").replaceAll('"', "%22");
}

function newBoundary(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return "moneyer-" + Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
