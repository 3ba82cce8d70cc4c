export type UtilitiesFormsProjection = "PAYLOAD" | "DOCS" | "NONE" | (string & {});
