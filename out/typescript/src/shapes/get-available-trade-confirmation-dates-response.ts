import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const GetAvailableTradeConfirmationDatesResponseData: core.Shape = {
  object: { dataType: "string", value: ["string"] },
};

export const GetAvailableTradeConfirmationDatesResponse: core.Shape = {
  object: { data: () => shapes.GetAvailableTradeConfirmationDatesResponseData },
};
