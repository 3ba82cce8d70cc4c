export interface InvalidArgument {
  field?: string;
  description?: string;
}
