import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const FyiSetting: core.Shape = {
  object: { A: "integer", FC: "string", H: "integer", FD: "string", FN: "string" },
};

export const FyiSettings: core.Shape = [() => shapes.FyiSetting];
