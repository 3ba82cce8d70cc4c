import type * as core from "../core/index.js";

export const Funds: core.Shape = {
  object: {
    current_available: "string",
    current_excess: "string",
    "Prdctd Pst-xpry Excss": "string",
    "Lk Ahd Avlbl Fnds": "string",
    overnight_available: "string",
    overnight_excess: "string",
  },
};
