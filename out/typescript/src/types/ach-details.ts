export interface ACHDetails {
  custInitAch?: boolean;
  bankName?: string;
}
