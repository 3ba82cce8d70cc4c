import type * as types from "./index.js";

export type SynchronousInstructionResponse = types.InstructionResponse;
