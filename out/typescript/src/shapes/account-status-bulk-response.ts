import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const AccountStatusBulkResponse: core.Shape = {
  object: {
    accounts: [() => shapes.AccountStatusResponse],
    offset: "integer",
    limit: "integer",
    total: "integer",
  },
};
