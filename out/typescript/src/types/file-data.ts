export interface FileData {
  data?: { [key: string]: unknown };
  name?: string;
}
