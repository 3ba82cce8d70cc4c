export interface CSVResponse {
  success: boolean;
  requestId: number;
  message: string;
}
