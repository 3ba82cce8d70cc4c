import type * as types from "./index.js";

export type RecurringInstructionDetailFrequency =
  | "MONTHLY"
  | "QUARTERLY"
  | "YEARLY"
  | (string & {});

export interface RecurringInstructionDetail {
  instructionName: string;
  frequency: types.RecurringInstructionDetailFrequency;
  startDate: string;
  endDate?: string;
}
