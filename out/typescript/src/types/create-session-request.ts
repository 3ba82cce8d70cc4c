export interface CreateSessionRequest {
  credential: string;
  ip: string;
  service?: string;
  alternativeIps?: string[];
}
