export interface AgreementRevision {
  type: string;
}
