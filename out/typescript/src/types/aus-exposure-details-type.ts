export interface AUSExposureDetailsType {
  ausExposureRelationship?: string;
  personName?: string;
  licenseNumber?: number;
}
