export interface AllocationGroups {
  data?: unknown[];
}
