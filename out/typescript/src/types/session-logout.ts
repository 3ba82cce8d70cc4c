export interface SessionLogoutResponse {
  status?: boolean;
}
