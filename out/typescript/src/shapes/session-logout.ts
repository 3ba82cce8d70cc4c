import type * as core from "../core/index.js";

export const SessionLogoutResponse: core.Shape = { object: { status: "boolean" } };
