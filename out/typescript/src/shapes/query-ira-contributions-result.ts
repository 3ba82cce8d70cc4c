import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const QueryIraContributionsResultContribution: core.Shape = {
  object: {
    maximumContributionLimit: "number",
    yearToDateContribution: "number",
    allowedContributionLimit: "number",
  },
  required: ["maximumContributionLimit", "yearToDateContribution", "allowedContributionLimit"],
};

export const QueryIRAContributionsResult: core.Shape = {
  object: {
    clientInstructionId: "number",
    instructionType: () => shapes.PollingInstructionResultInstructionType,
    instructionStatus: () => shapes.PollingInstructionResultInstructionStatus,
    instructionId: "number",
    ibReferenceId: "number",
    description: "string",
    error: () => shapes.PollingInstructionResultError,
    accountId: "string",
    year: "string",
    iraType: "string",
    contributions: [() => shapes.QueryIraContributionsResultContribution],
  },
  required: [
    "clientInstructionId", "instructionType", "instructionStatus", "instructionId", "accountId",
    "year", "iraType", "contributions",
  ],
};
