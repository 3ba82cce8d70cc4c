export interface NoSuchInstructionSetResponse {
  type: string;
  title: string;
  status: number;
  detail?: string;
  instructionSetId: number;
}
