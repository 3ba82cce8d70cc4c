export interface DeleteEntity {
  ibEntityId?: number;
}
