export interface RegulatedMembership {
  organizationCode?: string;
  membershipId?: string;
}
