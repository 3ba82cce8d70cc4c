export interface NoSuchInstructionResponse {
  type: string;
  title: string;
  status: number;
  detail?: string;
}
