import type * as types from "./index.js";

export type AccountUserEntityEntityType = "INDIVIDUAL" | "Joint" | "ORG" | (string & {});

export interface AccountUserEntity {
  entityName?: string;
  entityType?: types.AccountUserEntityEntityType;
  firstName?: string;
  lastName?: string;
}

export interface AccountUser {
  roleId?: string;
  hasRightCodeInd?: boolean;
  userName?: string;
  entity?: types.AccountUserEntity;
}
