import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const QueryBankInstructionResultBankInstructionMethod: core.Shape = {
  values: ["WIRE", "ACH", "USACH", "CAACH", "SEPA", "eDDA", "eGIRO", "OPEN_BANKING"],
};

export const QueryBankInstructionResultBankInstructionDetail: core.Shape = {
  object: {
    instructionName: "string",
    type: "string",
    currency: "string",
    instructionStatus: "string",
    bankRoutingNumber: "string",
    bankAccountNumber: "string",
  },
  required: [
    "instructionName", "type", "currency", "instructionStatus", "bankRoutingNumber",
    "bankAccountNumber",
  ],
};

export const QueryBankInstructionResult: core.Shape = {
  object: {
    clientInstructionId: "number",
    instructionType: () => shapes.InstructionResultInstructionType,
    instructionStatus: () => shapes.InstructionResultInstructionStatus,
    instructionId: "number",
    ibReferenceId: "number",
    description: "string",
    accountId: "string",
    bankInstructionMethod: () => shapes.QueryBankInstructionResultBankInstructionMethod,
    bankInstructionDetails: [() => shapes.QueryBankInstructionResultBankInstructionDetail],
  },
  required: [
    "clientInstructionId", "instructionType", "instructionStatus", "instructionId", "accountId",
    "bankInstructionMethod", "bankInstructionDetails",
  ],
};
