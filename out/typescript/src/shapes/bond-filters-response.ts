import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const BondFiltersResponseBondFilterDisplayText: core.Shape = {
  values: ["Maturity Date", "Issue Date", "Coupon", "Currency"],
};

export const BondFiltersResponseBondFilter: core.Shape = {
  object: {
    displayText: () => shapes.BondFiltersResponseBondFilterDisplayText,
    columnId: "integer",
    options: "array",
  },
};

export const BondFiltersResponse: core.Shape = {
  object: { bondFilters: [() => shapes.BondFiltersResponseBondFilter] },
};
