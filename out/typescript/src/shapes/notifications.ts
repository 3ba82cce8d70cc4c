import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const Notification: core.Shape = {
  object: {
    R: { anyOf: ["string", "integer"] },
    D: "string",
    MS: "string",
    MD: "string",
    ID: "string",
    HT: "integer",
    FC: "string",
  },
};

export const Notifications: core.Shape = [() => shapes.Notification];
