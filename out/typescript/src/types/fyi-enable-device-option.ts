export interface FyiEnableDeviceOption {
  deviceName?: string;
  deviceId?: string;
  uiName?: string;
  enabled?: boolean;
}
