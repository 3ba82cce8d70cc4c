import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const SummaryOfAccountMarginResponseTotal: core.Shape = {
  object: {
    current_initial: "string",
    "Prdctd Pst-xpry Mrgn @ Opn": "string",
    current_maint: "string",
    projected_liquidity_inital_margin: "string",
    "Prjctd Lk Ahd Mntnnc Mrgn": "string",
    projected_overnight_initial_margin: "string",
    "Prjctd Ovrnght Mntnnc Mrgn": "string",
  },
};

export const SummaryOfAccountMarginResponseCryptoAtPaxos: core.Shape = {
  object: {
    current_initial: "string",
    "Prdctd Pst-xpry Mrgn @ Opn": "string",
    current_maint: "string",
    projected_liquidity_inital_margin: "string",
    "Prjctd Lk Ahd Mntnnc Mrgn": "string",
    projected_overnight_initial_margin: "string",
    "Prjctd Ovrnght Mntnnc Mrgn": "string",
  },
};

export const SummaryOfAccountMarginResponseCommodities: core.Shape = {
  object: {
    "RegT Margin": "string",
    current_initial: "string",
    "Prdctd Pst-xpry Mrgn @ Opn": "string",
    current_maint: "string",
    projected_liquidity_inital_margin: "string",
    "Prjctd Lk Ahd Mntnnc Mrgn": "string",
    projected_overnight_initial_margin: "string",
    "Prjctd Ovrnght Mntnnc Mrgn": "string",
  },
};

export const SummaryOfAccountMarginResponseSecurities: core.Shape = {
  object: {
    current_initial: "string",
    "Prdctd Pst-xpry Mrgn @ Opn": "string",
    current_maint: "string",
    projected_liquidity_inital_margin: "string",
    "Prjctd Lk Ahd Mntnnc Mrgn": "string",
    projected_overnight_initial_margin: "string",
    "Prjctd Ovrnght Mntnnc Mrgn": "string",
  },
};

export const SummaryOfAccountMarginResponse: core.Shape = {
  object: {
    total: () => shapes.SummaryOfAccountMarginResponseTotal,
    "Crypto at Paxos": () => shapes.SummaryOfAccountMarginResponseCryptoAtPaxos,
    commodities: () => shapes.SummaryOfAccountMarginResponseCommodities,
    securities: () => shapes.SummaryOfAccountMarginResponseSecurities,
  },
};
