export interface AuthorizationCode {
  code?: string;
  hash?: string;
  hash_algorithm?: string;
}
