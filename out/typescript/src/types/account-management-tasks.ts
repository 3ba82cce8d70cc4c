export type AccountManagementTasksTaskType = "pending" | "registration" | (string & {});
