export type IserverSnapshot = unknown[];
