export interface Task {
  formNumber?: number;
  status?: boolean;
}
