export interface CompleteLoginMessage {
  loginMessageIds?: number[];
  accountId?: string;
}
