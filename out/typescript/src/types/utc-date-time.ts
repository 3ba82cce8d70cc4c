export type UtcDateTime = string;
