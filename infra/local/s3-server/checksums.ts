import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** The checksum algorithms of S3, by the name in their header `x-amz-checksum-<name>`. */
export const checksumNames = ['crc32', 'crc32c', 'crc64nvme', 'sha1', 'sha256'] as const;
export type ChecksumName = (typeof checksumNames)[number];

/** Computes a checksum as S3 writes it: big-endian bytes in base64. Source: S3 user guide, object integrity. */
export function checksumOf(name: ChecksumName, body: Uint8Array): string {
  if (name === 'sha1' || name === 'sha256') return createHash(name).update(body).digest('base64');
  const words = name === 'crc64nvme' ? crc64nvme(body) : [name === 'crc32' ? crc32(body) : crc32c(body)];
  const bytes = Buffer.alloc(words.length * 4);
  for (const [at, word] of words.entries()) bytes.writeUInt32BE(word, at * 4);
  return bytes.toString('base64');
}

/** The MD5 of a body in hexadecimal: the ETag of an object that was put whole. */
export function md5Hex(body: Uint8Array): string {
  return createHash('md5').update(body).digest('hex');
}

/** Castagnoli polynomial, reflected. Source: RFC 3720, appendix B.4. */
const CRC32C = Uint32Array.from(table(0x82f63b78n), Number);

/** NVM Express polynomial, reflected, in two halves: bigint in the loop is 20 times slower. Source: NVM Command Set. */
const CRC64NVME = table(0x9a6c9329ac4bc9b5n);
const HIGH = Uint32Array.from(CRC64NVME, (value) => Number(value >> 32n));
const LOW = Uint32Array.from(CRC64NVME, (value) => Number(value & 0xffffffffn));

function table(polynomial: bigint): bigint[] {
  return Array.from({ length: 256 }, (_, byte) => {
    let value = BigInt(byte);
    for (let bit = 0; bit < 8; bit += 1) value = value & 1n ? (value >> 1n) ^ polynomial : value >> 1n;
    return value;
  });
}

function crc32c(body: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of body) value = (value >>> 8) ^ (CRC32C[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}

function crc64nvme(body: Uint8Array): [high: number, low: number] {
  let high = 0xffffffff;
  let low = 0xffffffff;
  for (const byte of body) {
    const index = (low ^ byte) & 0xff;
    low = ((low >>> 8) | (high << 24)) ^ (LOW[index] ?? 0);
    high = (high >>> 8) ^ (HIGH[index] ?? 0);
  }
  return [~high >>> 0, ~low >>> 0];
}
