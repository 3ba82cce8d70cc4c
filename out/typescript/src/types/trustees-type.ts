import type * as types from "./index.js";

export interface TrusteesType {
  individuals?: types.TrusteeIndividual[];
  entities?: types.TrusteeEntityType[];
}
