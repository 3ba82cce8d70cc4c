import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const TradeConfirmationResponseData: core.Shape = {
  object: {
    dataType: "string",
    encoding: "string",
    value: "string",
    mimeType: "string",
    gzip: "boolean",
    accept: "string",
  },
};

export const TradeConfirmationResponse: core.Shape = {
  object: { data: () => shapes.TradeConfirmationResponseData },
};
