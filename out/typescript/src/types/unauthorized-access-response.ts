export interface UnauthorizedAccessResponse {
  type: string;
  title: string;
  status: number;
  detail?: string;
}
