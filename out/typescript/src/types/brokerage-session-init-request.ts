export interface BrokerageSessionInitRequest {
  publish?: boolean;
  compete?: boolean;
}
