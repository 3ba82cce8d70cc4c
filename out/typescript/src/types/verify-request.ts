export interface VerifyRequest {
  userName: string;
  requestId: number;
  payload: string;
}
