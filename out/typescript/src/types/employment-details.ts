import type * as types from "./index.js";

export interface EmploymentDetails {
  employer?: string;
  occupation?: string;
  description?: string;
  employerBusiness?: string;
  employerAddress?: types.Address;
  employerPhone?: string;
  emplCountryResCountryDetails?: string;
}
