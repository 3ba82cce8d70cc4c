import type * as types from "./index.js";

export type IdentificationCardColor = "BLUE" | "GREEN" | "YELLOW" | (string & {});

export interface Identification {
  citizenship?: string;
  citizenship2?: string;
  citizenship3?: string;
  ssn?: string;
  sin?: string;
  driversLicense?: string;
  passport?: string;
  alienCard?: string;
  hkTravelPermit?: string;
  medicareCard?: string;
  cardColor?: types.IdentificationCardColor;
  medicareReference?: string;
  nationalCard?: string;
  issuingCountry?: string;
  issuingState?: string;
  rta?: string;
  legalResidenceCountry?: string;
  legalResidenceState?: string;
  educationalQualification?: string;
  fathersName?: string;
  greenCard?: boolean;
  panNumber?: string;
  taxId?: string;
  proofOfAgeCard?: string;
  expire?: boolean;
  expirationDate?: string;
}
