import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const NotificationReadAcknowledgeP: core.Shape = { object: { R: "integer", ID: "string" } };

export const NotificationReadAcknowledge: core.Shape = {
  object: { V: "integer", T: "integer", P: () => shapes.NotificationReadAcknowledgeP },
};
