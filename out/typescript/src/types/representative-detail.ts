export interface RepresentativeDetail {
  representativeId?: string;
  percentage?: number;
}
