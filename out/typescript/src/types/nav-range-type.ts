export interface NAVRangeType {
  min?: number;
  max?: number;
  maxFee?: number;
}
