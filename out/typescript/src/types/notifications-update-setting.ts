export interface NotificationsUpdateSettingRequest {
  enabled?: boolean;
}
