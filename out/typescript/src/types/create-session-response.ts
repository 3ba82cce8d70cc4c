export interface CreateSessionResponse {
  active?: boolean;
  access_token: string;
  token_type?: string;
}
