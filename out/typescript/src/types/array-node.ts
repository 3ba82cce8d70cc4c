export type ArrayNode = { [key: string]: unknown };
