/** What the generated code says about an operation: data, and nothing that does anything. */

import type { Shape } from "./shapes.js";

export type Location = "path" | "query" | "header" | "cookie";
export type Codec = "json" | "form" | "multipart" | "text" | "binary" | "events" | "json-lines";

/** A parameter, and how its value is written (OpenAPI 3.1, section 4.8.12). */
export interface Parameter {
  readonly name: string;
  readonly in: Location;
  /** The default of the location, if it is not given. */
  readonly style?: string;
  readonly explode?: boolean;
  readonly required?: boolean;
  readonly allowReserved?: boolean;
  /** Set when the value is written by a media type and not by a style. */
  readonly mediaType?: string;
}

/** How one property of a form or multipart body is written. */
export interface Part {
  readonly name: string;
  readonly mediaType?: string;
  readonly style?: string;
  readonly explode?: boolean;
}

/** One media type of a body. */
export interface Content {
  readonly mediaType: string;
  readonly codec: Codec;
  readonly parts?: readonly Part[];
  /** What is expected of an answer, or of each of its lines; not given: anything. */
  readonly shape?: Shape;
}

/** The body of a request: one content a media type. */
export interface Body {
  readonly contents: readonly Content[];
  readonly required?: boolean;
}

/** What a status (`200`, `4XX`, `default`) brings. */
export interface Response {
  readonly status: string;
  readonly contents?: readonly Content[];
}

/** A published base URL; `{name}` in it is a variable, given with its default. */
export interface Server {
  readonly url: string;
  readonly variables?: readonly (readonly [name: string, value: string])[];
}

/** A security scheme, with the scopes that an operation needs. */
export interface SecurityUse {
  readonly scheme: string;
  readonly scopes?: readonly string[];
}

/** One method of one path. */
export interface Operation {
  /** `GET /x/{y}`: what error messages say, so it holds no argument. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly servers: readonly Server[];
  readonly parameters?: readonly Parameter[];
  readonly body?: Body;
  readonly responses?: readonly Response[];
  readonly errors?: readonly Response[];
  /** Alternatives; each of them lists the schemes that must come together. */
  readonly security?: readonly (readonly SecurityUse[])[];
  /** The answer is a WebSocket, so this operation is prepared here and never sent. */
  readonly stream?: boolean;
}
