import type * as types from "./index.js";

export type IndividualNameSalutation =
  | "Mr."
  | "Mrs."
  | "Ms."
  | "Dr."
  | "Mx."
  | "Ind."
  | (string & {});

export type IndividualNameSuffix = "Jr." | "Sr." | "I" | "II" | "III" | "IV" | "V" | (string & {});

export interface IndividualName {
  salutation?: types.IndividualNameSalutation;
  first?: string;
  last?: string;
  middle?: string;
  suffix?: types.IndividualNameSuffix;
  title?: string;
}
