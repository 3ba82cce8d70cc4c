export interface WatchlistsCreateResponse {
  id?: string;
  hash?: string;
  name?: string;
  readOnly?: boolean;
  instruments?: string[];
}

export interface WatchlistsCreateRequest {
  id: string;
  name: string;
  rows: unknown[];
}
