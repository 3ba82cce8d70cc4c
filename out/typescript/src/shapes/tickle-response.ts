import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const TickleResponse: core.Shape = {
  anyOf: [() => shapes.SuccessfulTickleResponse, () => shapes.FailedTickleResponse],
};
