import type * as core from "../core/index.js";

export const PortfolioInvalidatePositionsResponse: core.Shape = { object: { message: "string" } };
