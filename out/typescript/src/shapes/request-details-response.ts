import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const RequestDetailsResponse: core.Shape = {
  object: {
    requestDetails: [() => shapes.RequestDetail],
    offset: "integer",
    limit: "integer",
    total: "integer",
  },
};
