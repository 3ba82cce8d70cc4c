import type * as core from "../core/index.js";

export const TaxFormType: core.Shape = {
  object: { isForm: "boolean", taxFormName: "string", formats: ["string"] },
};
