import { brotliCompressSync } from 'node:zlib';

/** Compresses with brotli at quality 11, the default, as good hosts do. */
export const brotli = (content: Uint8Array | string): Buffer => brotliCompressSync(content);

/** Size in bytes after brotli. */
export const brotliSize = (content: Uint8Array | string): number => brotli(content).byteLength;
