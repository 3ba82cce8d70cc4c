import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const SynchronousInstructionResponse: core.Shape = () => shapes.InstructionResponse;
