export type UtilitiesRequestStatusRequestType = "response" | "update" | (string & {});
