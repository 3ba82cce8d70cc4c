export interface InsufficientScopeResponse {
  type: string;
  title: string;
  status: number;
  detail?: string;
}
