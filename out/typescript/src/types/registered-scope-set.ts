import type * as types from "./index.js";

export interface RegisteredScopeSet {
  scopes?: types.RegisteredScope[];
}
