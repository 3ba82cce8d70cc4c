import type * as types from "./index.js";

export interface EligibleContractParticipant {
  eligibleContractParticipantDetails?: types.EligibleContractParticipantDetails[];
  status?: boolean;
}
