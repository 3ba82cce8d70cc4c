export interface SignedJwtEchoRequest {
  iss?: string;
}
