import type * as types from "./index.js";

export type TickleResponse = types.SuccessfulTickleResponse | types.FailedTickleResponse;
