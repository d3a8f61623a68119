import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** The checksum algorithms of S3, by the name in their header `x-amz-checksum-<name>`. */
export const checksumNames = ['crc32', 'crc32c', 'crc64nvme', 'sha1', 'sha256'] as const;
export type ChecksumName = (typeof checksumNames)[number];

/** Computes a checksum as S3 writes it: big-endian bytes in base64. Source: S3 user guide, object integrity. */
export function checksumOf(name: ChecksumName, body: Uint8Array): string {
  if (name === 'sha1' || name === 'sha256') return createHash(name).update(body).digest('base64');
  if (name === 'crc64nvme') {
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64BE(crc64nvme(body));
    return bytes.toString('base64');
  }
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(name === 'crc32' ? crc32(body) : crc32c(body));
  return bytes.toString('base64');
}

/** The MD5 of a body in hexadecimal: the ETag of an object that was put whole. */
export function md5Hex(body: Uint8Array): string {
  return createHash('md5').update(body).digest('hex');
}

/** Castagnoli polynomial, reflected. Source: RFC 3720, appendix B.4. */
const CRC32C = table32(0x82f63b78);

function table32(polynomial: number): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
    return value >>> 0;
  });
}

function crc32c(body: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of body) value = (value >>> 8) ^ (CRC32C[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}

/** NVM Express polynomial, reflected. Source: NVM Command Set Specification, 64b CRC. */
const CRC64NVME = BigUint64Array.from({ length: 256 }, (_, byte) => {
  let value = BigInt(byte);
  for (let bit = 0; bit < 8; bit += 1) value = value & 1n ? (value >> 1n) ^ 0x9a6c9329ac4bc9b5n : value >> 1n;
  return value;
});

function crc64nvme(body: Uint8Array): bigint {
  const mask = 0xffffffffffffffffn;
  let value = mask;
  for (const byte of body) value = (value >> 8n) ^ (CRC64NVME[Number((value ^ BigInt(byte)) & 0xffn)] ?? 0n);
  return value ^ mask;
}
