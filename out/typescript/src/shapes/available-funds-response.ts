import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const AvailableFundsResponseTotal: core.Shape = {
  object: {
    current_available: "string",
    current_excess: "string",
    "Prdctd Pst-xpry Excss": "string",
    "Lk Ahd Avlbl Fnds": "string",
    "Lk Ahd Excss Lqdty": "string",
    overnight_available: "string",
    overnight_excess: "string",
    buying_power: "string",
    leverage: "string",
    "Lk Ahd Nxt Chng": "string",
    day_trades_left: "string",
  },
};

export const AvailableFundsResponseSecurities: core.Shape = {
  object: {
    current_available: "string",
    current_excess: "string",
    "Prdctd Pst-xpry Excss": "string",
    SMA: "string",
    "Lk Ahd Avlbl Fnds": "string",
    "Lk Ahd Excss Lqdty": "string",
    overnight_available: "string",
    overnight_excess: "string",
    leverage: "string",
  },
};

export const AvailableFundsResponse: core.Shape = {
  object: {
    total: () => shapes.AvailableFundsResponseTotal,
    "Crypto at Paxos": () => shapes.Funds,
    commodities: () => shapes.Funds,
    securities: () => shapes.AvailableFundsResponseSecurities,
  },
};
