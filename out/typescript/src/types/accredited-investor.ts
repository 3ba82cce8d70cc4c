import type * as types from "./index.js";

export interface AccreditedInvestor {
  qualifiedPurchaser?: types.QualifiedPurchaser;
  eligibleContractParticipant?: types.EligibleContractParticipant;
  signedBy?: string[];
  accountId?: string;
  status?: boolean;
  signature?: string;
}
