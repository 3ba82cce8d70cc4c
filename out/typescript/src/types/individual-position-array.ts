import type * as types from "./index.js";

export type IndividualPositionArray = types.IndividualPosition[];
