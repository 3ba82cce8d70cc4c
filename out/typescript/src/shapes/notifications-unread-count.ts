import type * as core from "../core/index.js";

export const NotificationsUnreadCountResponse: core.Shape = { object: { BN: "integer" } };

export const NotificationsUnreadCountLockedResponse: core.Shape = { object: { status: "string" } };
