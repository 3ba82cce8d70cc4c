export interface CreateBrowserSessionRequest {
  credential: string;
  ip: string;
}
