export interface FaSaveModelResponse {
  reqID?: number;
  success?: boolean;
}

export interface FaSaveModelRequest {
  cashTargets: unknown[];
  desc: string;
  isStatic: boolean;
  model: string;
  positionTargets: unknown[];
  reqID?: number;
}
