export type OrdersLiveFilters =
  | "inactive"
  | "pending_submit"
  | "pre_submitted"
  | "submitted"
  | "filled"
  | "pending_cancel"
  | "cancelled"
  | "warn_state"
  | "sort_by_time"
  | (string & {});
