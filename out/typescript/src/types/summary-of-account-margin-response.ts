import type * as types from "./index.js";

export interface SummaryOfAccountMarginResponseTotal {
  current_initial?: string;
  "Prdctd Pst-xpry Mrgn @ Opn"?: string;
  current_maint?: string;
  projected_liquidity_inital_margin?: string;
  "Prjctd Lk Ahd Mntnnc Mrgn"?: string;
  projected_overnight_initial_margin?: string;
  "Prjctd Ovrnght Mntnnc Mrgn"?: string;
}

export interface SummaryOfAccountMarginResponseCryptoAtPaxos {
  current_initial?: string;
  "Prdctd Pst-xpry Mrgn @ Opn"?: string;
  current_maint?: string;
  projected_liquidity_inital_margin?: string;
  "Prjctd Lk Ahd Mntnnc Mrgn"?: string;
  projected_overnight_initial_margin?: string;
  "Prjctd Ovrnght Mntnnc Mrgn"?: string;
}

export interface SummaryOfAccountMarginResponseCommodities {
  "RegT Margin"?: string;
  current_initial?: string;
  "Prdctd Pst-xpry Mrgn @ Opn"?: string;
  current_maint?: string;
  projected_liquidity_inital_margin?: string;
  "Prjctd Lk Ahd Mntnnc Mrgn"?: string;
  projected_overnight_initial_margin?: string;
  "Prjctd Ovrnght Mntnnc Mrgn"?: string;
}

export interface SummaryOfAccountMarginResponseSecurities {
  current_initial?: string;
  "Prdctd Pst-xpry Mrgn @ Opn"?: string;
  current_maint?: string;
  projected_liquidity_inital_margin?: string;
  "Prjctd Lk Ahd Mntnnc Mrgn"?: string;
  projected_overnight_initial_margin?: string;
  "Prjctd Ovrnght Mntnnc Mrgn"?: string;
}

export interface SummaryOfAccountMarginResponse {
  total?: types.SummaryOfAccountMarginResponseTotal;
  "Crypto at Paxos"?: types.SummaryOfAccountMarginResponseCryptoAtPaxos;
  commodities?: types.SummaryOfAccountMarginResponseCommodities;
  securities?: types.SummaryOfAccountMarginResponseSecurities;
}
