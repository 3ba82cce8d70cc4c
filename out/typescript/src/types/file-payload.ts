export interface FilePayload {
  mimeType: string;
  data: string;
}
