export interface AccountConfigurationType {
  type?: string;
  value?: boolean;
}
