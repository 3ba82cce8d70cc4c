/** What a JSON value is described to be: data, written by the generator and read by `fit`. */

/** A JSON type; `any` is each of them. */
export type Kind =
  | "any"
  | "string"
  | "integer"
  | "number"
  | "boolean"
  | "null"
  | "array"
  | "object";

/**
 * A description of JSON values. Whatever a key is not given for is free.
 *
 * A function stands for a shape that is declared elsewhere, so that shapes may form circles.
 */
export type Shape =
  | Kind
  | Constrained
  | Listed
  | readonly [item: Shape]
  | MapShape
  | ObjectShape
  | Nullable
  | Union
  | (() => Shape);

/** A scalar of some size; the keywords are those of JSON Schema. */
export interface Constrained {
  readonly type: "string" | "integer" | "number";
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

/** One of these values. */
export interface Listed {
  readonly values: readonly unknown[];
}

/** An object whose keys are data. */
export interface MapShape {
  readonly map: Shape;
}

/** An object with known members; `extra` is what others are, `false` if there are none. */
export interface ObjectShape {
  readonly object: { readonly [name: string]: Shape };
  readonly required?: readonly string[];
  readonly extra?: Shape | false;
}

/** It, or null. */
export interface Nullable {
  readonly nullable: Shape;
}

/** One or more of these; `tag` tells by a member's text which one, as an index. */
export interface Union {
  readonly anyOf: readonly Shape[];
  readonly tag?: Tag;
}

/** The member that tells, and what its texts stand for. */
export interface Tag {
  readonly property: string;
  readonly members: { readonly [text: string]: number };
}
