import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const DetailedContractInformationValueValueStartNav: core.Shape = {
  object: { date: "string", val: "integer" },
};

export const DetailedContractInformationValueValue: core.Shape = {
  object: {
    cps: ["number"],
    dates: ["string"],
    freq: "string",
    nav: ["number"],
    startNav: () => shapes.DetailedContractInformationValueValueStartNav,
  },
};

export const DetailedContractInformationValue: core.Shape = {
  object: {
    lastSuccessfulUpdate: "string",
    start: "string",
    periods: ["string"],
    end: "string",
    baseCurrency: "string",
  },
  extra: () => shapes.DetailedContractInformationValueValue,
};

export const DetailedContractInformation: core.Shape = {
  object: {
    currencyType: "string",
    rc: "integer",
    view: ["string"],
    nd: "integer",
    id: "string",
    included: ["string"],
    pm: "string",
  },
  extra: () => shapes.DetailedContractInformationValue,
};
