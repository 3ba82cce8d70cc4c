import type * as types from "./index.js";

export interface DetailedContractInformationValueValueStartNav {
  date?: string;
  val?: number;
}

export interface DetailedContractInformationValueValue {
  cps?: number[];
  dates?: string[];
  freq?: string;
  nav?: number[];
  startNav?: types.DetailedContractInformationValueValueStartNav;
}

export interface DetailedContractInformationValue {
  lastSuccessfulUpdate?: string;
  start?: string;
  periods?: string[];
  end?: string;
  baseCurrency?: string;
  [key: string]: types.DetailedContractInformationValueValue | string | string[] | undefined;
}

export interface DetailedContractInformation {
  currencyType?: string;
  rc?: number;
  view?: string[];
  nd?: number;
  id?: string;
  included?: string[];
  pm?: string;
  [key: string]: types.DetailedContractInformationValue | string | number | string[] | undefined;
}
