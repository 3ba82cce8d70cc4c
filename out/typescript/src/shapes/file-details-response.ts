import type * as core from "../core/index.js";

export const FileDetailsResponse: core.Shape = {
  object: { accountId: "string", requestFileName: "string", responseFileName: "string" },
};
