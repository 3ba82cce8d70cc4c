export interface FaGroupRequest {
  name: string;
}
