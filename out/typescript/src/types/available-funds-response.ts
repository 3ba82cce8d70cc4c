import type * as types from "./index.js";

export interface AvailableFundsResponseTotal {
  current_available?: string;
  current_excess?: string;
  "Prdctd Pst-xpry Excss"?: string;
  "Lk Ahd Avlbl Fnds"?: string;
  "Lk Ahd Excss Lqdty"?: string;
  overnight_available?: string;
  overnight_excess?: string;
  buying_power?: string;
  leverage?: string;
  "Lk Ahd Nxt Chng"?: string;
  day_trades_left?: string;
}

export interface AvailableFundsResponseSecurities {
  current_available?: string;
  current_excess?: string;
  "Prdctd Pst-xpry Excss"?: string;
  SMA?: string;
  "Lk Ahd Avlbl Fnds"?: string;
  "Lk Ahd Excss Lqdty"?: string;
  overnight_available?: string;
  overnight_excess?: string;
  leverage?: string;
}

export interface AvailableFundsResponse {
  total?: types.AvailableFundsResponseTotal;
  "Crypto at Paxos"?: types.Funds;
  commodities?: types.Funds;
  securities?: types.AvailableFundsResponseSecurities;
}
