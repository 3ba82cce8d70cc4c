export interface UpdateEmail {
  email?: string;
  token?: string;
  access?: boolean;
  externalId?: string;
  entityId?: string;
}
