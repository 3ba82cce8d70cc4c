import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const PnlPartitionedResponseUpnlValue: core.Shape = {
  object: {
    rowType: "integer",
    dpl: "number",
    nl: "number",
    upl: "number",
    el: "number",
    mv: "number",
  },
};

export const PnlPartitionedResponse: core.Shape = {
  object: { upnl: { map: () => shapes.PnlPartitionedResponseUpnlValue } },
};
