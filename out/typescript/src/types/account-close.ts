export interface AccountClose {
  accountId?: string;
  closeReason?: string;
}
