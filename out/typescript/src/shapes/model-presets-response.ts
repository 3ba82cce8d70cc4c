import type * as core from "../core/index.js";

export const ModelPresetsResponse: core.Shape = {
  object: {
    avoidNegativeCashInCore: "boolean",
    cashQtyEstimateFactor: "integer",
    closeDivestCorePosition: "boolean",
    fullyInvestExistingLongPositions: "boolean",
    keepModelOpen: "boolean",
    preferCrossWithIndependent: "boolean",
    preferTransferFromIndependent: "boolean",
    reqID: "integer",
    roundAllocExchBoardLot: "boolean",
    subscriptionStatus: "integer",
    useNonBaseCcy: "boolean",
    useToleranceRange: "boolean",
  },
};
