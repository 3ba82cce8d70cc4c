export interface RegisteredScope {
  id?: number;
  name?: string;
  friendly_name?: string;
  description?: string;
  defaultTokenDurationSeconds?: number;
}
