import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const PerformanceResponseNavDataItemStartNav: core.Shape = {
  object: { date: "string", val: "number" },
};

export const PerformanceResponseNavDataItem: core.Shape = {
  object: {
    idType: "string",
    navs: "array",
    start: "string",
    end: "string",
    id: "string",
    startNAV: () => shapes.PerformanceResponseNavDataItemStartNav,
    baseCurrency: "string",
  },
};

export const PerformanceResponseNav: core.Shape = {
  object: { data: [() => shapes.PerformanceResponseNavDataItem], freq: "string", dates: "array" },
};

export const PerformanceResponseCpsDataItem: core.Shape = {
  object: {
    idType: "string",
    start: "string",
    end: "string",
    returns: "array",
    id: "string",
    baseCurrency: "string",
  },
};

export const PerformanceResponseCps: core.Shape = {
  object: { data: [() => shapes.PerformanceResponseCpsDataItem], freq: "string", dates: "array" },
};

export const PerformanceResponseTppsDataItem: core.Shape = {
  object: {
    idType: "string",
    start: "string",
    end: "string",
    returns: "array",
    id: "string",
    baseCurrency: "string",
  },
};

export const PerformanceResponseTpps: core.Shape = {
  object: { data: [() => shapes.PerformanceResponseTppsDataItem], freq: "string", dates: "array" },
};

export const PerformanceResponse: core.Shape = {
  object: {
    currencyType: "string",
    rc: "integer",
    nav: () => shapes.PerformanceResponseNav,
    nd: "integer",
    cps: () => shapes.PerformanceResponseCps,
    tpps: () => shapes.PerformanceResponseTpps,
    id: "string",
    included: "array",
    pm: "string",
  },
};
