import type * as types from "./index.js";

export interface RegulatoryInformation {
  regulatoryDetails?: types.RegulatoryDetail[];
  regulatoryDetail?: types.RegulatoryDetail[];
  selfRegulatedMembership?: types.SelfRegulatedMembershipType;
  affiliationDetails?: types.AffiliationDetailsType;
  financialOrgTypes?: string[];
  orgRegulatoryInfo?: types.ORGRegulatoryInfoType;
  ausExposureDetails?: types.AUSExposureDetailsType;
  controllerExchangeCode?: string;
  politicalMilitaryDiplomaticDetails?: types.PoliticalMilitaryDiplomaticDetailsType;
  translated?: boolean;
}
