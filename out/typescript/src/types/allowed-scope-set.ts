import type * as types from "./index.js";

export interface AllowedScopeSet {
  scopes?: types.RegisteredScopeSet;
}
