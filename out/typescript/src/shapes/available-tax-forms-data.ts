import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const AvailableTaxFormsDataValue: core.Shape = {
  object: { forms: [() => shapes.TaxFormType] },
};

export const AvailableTaxFormsData: core.Shape = {
  object: { dataType: "string", value: () => shapes.AvailableTaxFormsDataValue },
};
