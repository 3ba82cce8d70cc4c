export interface AttachedFileType {
  fileName: string;
  fileLength: number;
  sha1Checksum: string;
}
