export interface AlertDeletionResponse {
  request_id?: number | null;
  order_id?: number;
  success?: boolean;
  text?: string;
  failure_list?: string | null;
}
