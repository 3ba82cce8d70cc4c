export interface CreateBrowserSessionResponse {
  active?: boolean;
  url?: string;
}
