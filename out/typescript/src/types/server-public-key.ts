export interface ServerPublicKey {
  keyId?: string;
  keyBitSize?: number;
  symmetric?: boolean;
  public?: boolean;
  private?: boolean;
  asymmetric?: boolean;
  empty?: boolean;
}
