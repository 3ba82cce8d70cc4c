export interface PoliticalMilitaryDiplomaticDetailsType {
  personName?: string;
  title?: string;
  organization?: string;
  country?: string;
}
