export interface JoseHeader {
  empty?: boolean;
}
