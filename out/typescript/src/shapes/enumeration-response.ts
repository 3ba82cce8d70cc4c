import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const EnumerationResponse: core.Shape = {
  object: { enumerationsType: "string", formNumber: "string", jsonData: () => shapes.ArrayNode },
};
