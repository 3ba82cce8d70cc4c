export interface RepDetail {
  repId?: string;
  percentage?: number;
}
