export interface Oauth1AccessTokenResponse {
  is_true?: boolean;
  oauth_token?: string;
  oauth_token_secret?: string;
}
