/** The hand-written part of the client, the same for every API. */

export { type Answer, mismatches } from "./answers.js";
export { type Bound, bind } from "./bind.js";
export { Core, type StreamRequest } from "./core.js";
export type * from "./descriptors.js";
export type { Binary, BinaryBody } from "./files.js";
export type { Mismatch } from "./fit.js";
export type {
  BaseUrl,
  CommonOptions,
  Credential,
  Fetch,
  RequestOptions,
  SchemeInfo,
  Secret,
  Settings,
} from "./settings.js";
export type { Shape } from "./shapes.js";
