import type * as types from "./index.js";

export interface QueryIraContributionsResultContribution {
  maximumContributionLimit: number;
  yearToDateContribution: number;
  allowedContributionLimit: number;
}

export interface QueryIRAContributionsResult {
  clientInstructionId: number;
  instructionType: types.PollingInstructionResultInstructionType;
  instructionStatus: types.PollingInstructionResultInstructionStatus;
  instructionId: number;
  ibReferenceId?: number;
  description?: string;
  error?: types.PollingInstructionResultError;
  accountId: string;
  year: string;
  iraType: string;
  contributions: types.QueryIraContributionsResultContribution[];
}
