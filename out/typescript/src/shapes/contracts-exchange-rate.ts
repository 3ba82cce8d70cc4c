import type * as core from "../core/index.js";

export const ContractsExchangeRateResponse: core.Shape = { object: { rate: "number" } };
