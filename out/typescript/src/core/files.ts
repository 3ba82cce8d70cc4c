/** What binary bodies and file parts are made of. */

/** Bytes, or a file. */
export type Binary = Blob | ArrayBuffer | Uint8Array;

/** Bytes, a file, or where they can be read. */
export type BinaryBody = Binary | ReadableStream<Uint8Array>;

/** Whether a value is bytes or a file, rather than data. */
export function isBinary(value: unknown): value is Binary {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

/** Whether a value is bytes, a file, or where they can be read. */
export function isSource(value: unknown): value is BinaryBody {
  return isBinary(value) || value instanceof ReadableStream;
}
