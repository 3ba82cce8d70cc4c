import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const SsoValidateResponseFeatures: core.Shape = {
  object: {
    envs: "string",
    wlms: "boolean",
    realtime: "boolean",
    bond: "boolean",
    optionChains: "boolean",
    calendar: "boolean",
    newMf: "boolean",
  },
};

export const SsoValidateResponse: core.Shape = {
  object: {
    USER_ID: "integer",
    USER_NAME: "string",
    RESULT: "boolean",
    AUTH_TIME: "integer",
    SF_ENABLED: "boolean",
    IS_FREE_TRIAL: "boolean",
    CREDENTIAL: "string",
    IP: "string",
    EXPIRES: "integer",
    QUALIFIED_FOR_MOBILE_AUTH: { nullable: "boolean" },
    LANDING_APP: "string",
    IS_MASTER: "boolean",
    lastAccessed: "integer",
    loginType: "integer",
    PAPER_USER_NAME: "string",
    features: () => shapes.SsoValidateResponseFeatures,
    region: "string",
  },
};
