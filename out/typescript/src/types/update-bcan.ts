export interface UpdateBCAN {
  accountId?: string;
  bcan?: string;
  ceNumber?: string;
}
