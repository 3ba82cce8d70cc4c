export interface FaSetPresetsResponse {
  success?: boolean;
}
