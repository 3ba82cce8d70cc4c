export interface GetBrokerListResponse {
  instructionType: string;
  brokers: string[];
}
