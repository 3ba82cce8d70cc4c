import type * as types from "./index.js";

export interface OrderPreviewAmount {
  amount?: string;
  commission?: string;
  total?: string;
}

export interface OrderPreviewEquity {
  current?: string;
  change?: string;
  after?: string;
}

export interface OrderPreviewInitial {
  current?: string;
  change?: string;
  after?: string;
}

export interface OrderPreviewMaintenance {
  current?: string;
  change?: string;
  after?: string;
}

export interface OrderPreviewPosition {
  current?: string;
  change?: string;
  after?: string;
}

export interface OrderPreview {
  amount?: types.OrderPreviewAmount;
  equity?: types.OrderPreviewEquity;
  initial?: types.OrderPreviewInitial;
  maintenance?: types.OrderPreviewMaintenance;
  position?: types.OrderPreviewPosition;
  warn?: string;
  error?: string | null;
}
