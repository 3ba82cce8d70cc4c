export interface CancelInstruction {
  clientInstructionId: number;
  instructionId: number;
  reason: string;
}
