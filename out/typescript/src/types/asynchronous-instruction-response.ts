import type * as types from "./index.js";

export type AsynchronousInstructionResponse = types.InstructionResponse;
