import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const FormDetails: core.Shape = {
  object: {
    formNumber: "integer",
    sha1Checksum: "string",
    dateModified: "string",
    fileName: "string",
    language: "string",
    formName: "string",
    payload: () => shapes.FormPayload,
    apiSupportedTask: "boolean",
    type: "string",
    action: "string",
    acceptableDocs: ["string"],
    questionnaire: [() => shapes.QuestionnaireResponse],
    error: () => shapes.ErrorResponse,
    hasError: "boolean",
    errorDescription: "string",
    fileLength: "integer",
  },
};
