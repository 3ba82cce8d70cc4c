export interface FormPayload {
  mimeType?: string;
  data?: string;
}
