export interface IndividualIRABene {
  firstName?: string;
  lastName?: string;
  dateOfBirth?: string;
  type?: string;
  identification?: { [key: string]: string };
  location?: { [key: string]: string };
  relationship?: string;
  ownership?: number;
  perStripes?: string;
}
