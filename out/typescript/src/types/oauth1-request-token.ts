export interface Oauth1RequestTokenResponse {
  oauth_token?: string;
}
