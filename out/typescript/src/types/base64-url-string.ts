export interface Base64UrlString {
  empty?: boolean;
}
