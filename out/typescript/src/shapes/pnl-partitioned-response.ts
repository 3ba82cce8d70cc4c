import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const PnlPartitionedResponseUpnlU1234567Core: core.Shape = {
  object: {
    rowType: "integer",
    dpl: "number",
    nl: "number",
    upl: "number",
    el: "number",
    mv: "number",
  },
};

export const PnlPartitionedResponseUpnl: core.Shape = {
  object: { "U1234567.Core": () => shapes.PnlPartitionedResponseUpnlU1234567Core },
};

export const PnlPartitionedResponse: core.Shape = {
  object: { upnl: () => shapes.PnlPartitionedResponseUpnl },
};
