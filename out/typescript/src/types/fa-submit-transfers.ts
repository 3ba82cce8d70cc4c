export interface FaSubmitTransfersResponse {
  reqID?: number;
  success?: boolean;
}

export interface FaSubmitTransfersRequest {
  reqID?: number;
  fpOrderId?: number;
}
