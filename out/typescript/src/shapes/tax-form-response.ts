import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const TaxFormResponseData: core.Shape = {
  object: {
    dataType: "string",
    encoding: "string",
    value: "string",
    mimeType: "string",
    gzip: "boolean",
    accept: "string",
  },
};

export const TaxFormResponse: core.Shape = { object: { data: () => shapes.TaxFormResponseData } };
