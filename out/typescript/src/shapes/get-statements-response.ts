import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const GetStatementsResponseData: core.Shape = {
  object: {
    dataType: "string",
    encoding: "string",
    value: "string",
    mimeType: "string",
    gzip: "boolean",
    accept: "string",
  },
};

export const GetStatementsResponse: core.Shape = {
  object: { data: () => shapes.GetStatementsResponseData },
};
