import type * as types from "./index.js";

export type Alerts = types.Alert[];
