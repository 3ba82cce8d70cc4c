import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const SubAccountsAccount: core.Shape = { object: { data: "array", name: "string" } };

export const SubAccounts: core.Shape = { object: { accounts: [() => shapes.SubAccountsAccount] } };
