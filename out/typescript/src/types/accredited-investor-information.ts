export interface AccreditedInvestorInformation {
  q1?: boolean;
  q2?: boolean;
  q3?: boolean;
  q4?: boolean;
  q5?: boolean;
}
