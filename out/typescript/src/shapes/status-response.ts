import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const StatusResponse: core.Shape = {
  object: { requestId: "integer", dateSubmitted: "string", fileData: () => shapes.FileData },
};
