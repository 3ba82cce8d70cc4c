export type JwsPayload = { [key: string]: unknown };
