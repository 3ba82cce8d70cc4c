export interface DisclaimerInfo {
  FC?: string;
  DT?: string;
}
