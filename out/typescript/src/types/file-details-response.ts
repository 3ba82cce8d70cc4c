export interface FileDetailsResponse {
  accountId?: string;
  requestFileName?: string;
  responseFileName?: string;
}
