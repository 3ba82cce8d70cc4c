export interface SelfRegulatedMembershipType {
  exchanges?: string;
  organizations?: string;
}
