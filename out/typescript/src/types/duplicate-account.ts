export interface DuplicateAccount {
  accountId?: string;
  numberOfDuplicates?: number;
}
