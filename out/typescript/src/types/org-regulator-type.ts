export interface ORGRegulatorType {
  regulatorName?: string;
  regulatorCountry?: string;
  regulatedInCapacity?: string;
  regulatorId?: string;
}
