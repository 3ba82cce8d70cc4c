import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const OrderPreviewAmount: core.Shape = {
  object: { amount: "string", commission: "string", total: "string" },
};

export const OrderPreviewEquity: core.Shape = {
  object: { current: "string", change: "string", after: "string" },
};

export const OrderPreviewInitial: core.Shape = {
  object: { current: "string", change: "string", after: "string" },
};

export const OrderPreviewMaintenance: core.Shape = {
  object: { current: "string", change: "string", after: "string" },
};

export const OrderPreviewPosition: core.Shape = {
  object: { current: "string", change: "string", after: "string" },
};

export const OrderPreview: core.Shape = {
  object: {
    amount: () => shapes.OrderPreviewAmount,
    equity: () => shapes.OrderPreviewEquity,
    initial: () => shapes.OrderPreviewInitial,
    maintenance: () => shapes.OrderPreviewMaintenance,
    position: () => shapes.OrderPreviewPosition,
    warn: "string",
    error: { nullable: "string" },
  },
};
