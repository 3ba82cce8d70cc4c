/** The operations, a module a group. */

export * as accounts from "./accounts.js";
export * as contracts from "./contracts.js";
export * as fa from "./fa.js";
export * as eventContracts from "./event-contracts.js";
export * as notifications from "./notifications.js";
export * as accountManagement from "./account-management.js";
export * as utilities from "./utilities.js";
export * as banking from "./banking.js";
export * as echo from "./echo.js";
export * as restrictions from "./restrictions.js";
export * as sso from "./sso.js";
export * as reports from "./reports.js";
export * as alerts from "./alerts.js";
export * as orders from "./orders.js";
export * as session from "./session.js";
export * as marketData from "./market-data.js";
export * as scanner from "./scanner.js";
export * as watchlists from "./watchlists.js";
export * as oauth1 from "./oauth1.js";
export * as token from "./token.js";
export * as portfolioAnalyst from "./portfolio-analyst.js";
export * as portfolio from "./portfolio.js";
export * as websocket from "./websocket.js";
