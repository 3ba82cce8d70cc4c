export interface EntityIRABene {
  name?: string;
  entityType?: string;
  type?: string;
  location?: { [key: string]: string };
  articleOfWill?: string;
}
