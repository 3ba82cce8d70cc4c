import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const IndividualPositionArray: core.Shape = [() => shapes.IndividualPosition];
