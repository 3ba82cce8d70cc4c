export interface NotificationsUnreadCountResponse {
  BN?: number;
}

export interface NotificationsUnreadCountLockedResponse {
  status?: string;
}
