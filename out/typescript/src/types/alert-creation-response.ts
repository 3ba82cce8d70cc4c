export interface AlertCreationResponse {
  request_id?: number | null;
  order_id?: number;
  success?: boolean;
  text?: string;
  order_status?: string | null;
  warning_message?: string | null;
}
