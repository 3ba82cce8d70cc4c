export interface UpdatePassword {
  encryptedPassword?: string;
  encryptedKeyName?: string;
  token?: string;
}
