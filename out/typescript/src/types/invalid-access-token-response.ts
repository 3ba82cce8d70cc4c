export interface InvalidAccessTokenResponse {
  type: string;
  title: string;
  status: number;
  detail?: string;
}
