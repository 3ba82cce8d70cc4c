import type * as types from "./index.js";

export interface FormDetails {
  formNumber?: number;
  sha1Checksum?: string;
  dateModified?: string;
  fileName?: string;
  language?: string;
  formName?: string;
  payload?: types.FormPayload;
  apiSupportedTask?: boolean;
  type?: string;
  action?: string;
  acceptableDocs?: string[];
  questionnaire?: types.QuestionnaireResponse[];
  error?: types.ErrorResponse;
  hasError?: boolean;
  errorDescription?: string;
  fileLength?: number;
}
