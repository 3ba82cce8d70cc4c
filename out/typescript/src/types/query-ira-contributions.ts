export interface QueryIRAContributions {
  clientInstructionId: number;
  accountId: string;
  year: string;
}
