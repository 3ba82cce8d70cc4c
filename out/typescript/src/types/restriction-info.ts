export interface RestrictionInfo {
  id?: number;
  byIB?: boolean;
  name?: string;
}
