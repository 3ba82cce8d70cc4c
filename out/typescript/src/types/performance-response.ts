import type * as types from "./index.js";

export interface PerformanceResponseNavDataItemStartNav {
  date?: string;
  val?: number;
}

export interface PerformanceResponseNavDataItem {
  idType?: string;
  navs?: unknown[];
  start?: string;
  end?: string;
  id?: string;
  startNAV?: types.PerformanceResponseNavDataItemStartNav;
  baseCurrency?: string;
}

export interface PerformanceResponseNav {
  data?: types.PerformanceResponseNavDataItem[];
  freq?: string;
  dates?: unknown[];
}

export interface PerformanceResponseCpsDataItem {
  idType?: string;
  start?: string;
  end?: string;
  returns?: unknown[];
  id?: string;
  baseCurrency?: string;
}

export interface PerformanceResponseCps {
  data?: types.PerformanceResponseCpsDataItem[];
  freq?: string;
  dates?: unknown[];
}

export interface PerformanceResponseTppsDataItem {
  idType?: string;
  start?: string;
  end?: string;
  returns?: unknown[];
  id?: string;
  baseCurrency?: string;
}

export interface PerformanceResponseTpps {
  data?: types.PerformanceResponseTppsDataItem[];
  freq?: string;
  dates?: unknown[];
}

export interface PerformanceResponse {
  currencyType?: string;
  rc?: number;
  nav?: types.PerformanceResponseNav;
  nd?: number;
  cps?: types.PerformanceResponseCps;
  tpps?: types.PerformanceResponseTpps;
  id?: string;
  included?: unknown[];
  pm?: string;
}
