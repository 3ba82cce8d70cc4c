export interface FaDeleteGroupResponse {
  success?: boolean;
}

export interface FaDeleteGroupRequest {
  name: string;
}
