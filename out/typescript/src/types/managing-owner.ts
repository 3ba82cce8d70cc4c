export interface ManagingOwner {
  externalId?: string;
  is25PercentOwner?: boolean;
}
