import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const AccountUserEntityEntityType: core.Shape = { values: ["INDIVIDUAL", "Joint", "ORG"] };

export const AccountUserEntity: core.Shape = {
  object: {
    entityName: "string",
    entityType: () => shapes.AccountUserEntityEntityType,
    firstName: "string",
    lastName: "string",
  },
};

export const AccountUser: core.Shape = {
  object: {
    roleId: "string",
    hasRightCodeInd: "boolean",
    userName: "string",
    entity: () => shapes.AccountUserEntity,
  },
};
