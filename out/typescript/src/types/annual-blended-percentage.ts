export interface AnnualBlendedPercentage {
  blendedFrom?: string;
  blendedTo?: string;
  percentage?: string;
}
