export interface Oauth1LiveSessionTokenResponse {
  diffie_hellman_challenge?: string;
  live_session_token_signature?: string;
  live_session_token_expiration?: number;
}
