export interface LoginMessage {
  recordDate?: string;
  id?: number;
  username?: string;
  messageType?: string;
  contentId?: number;
  state?: string;
  description?: string;
  tasks?: number[];
}
