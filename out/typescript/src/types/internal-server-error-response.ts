export interface InternalServerErrorResponse {
  type: string;
  title: string;
  status: number;
}
