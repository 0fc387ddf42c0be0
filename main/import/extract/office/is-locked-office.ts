const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const lockedStream = Buffer.from('EncryptedPackage', 'utf16le');

/** Whether a file is an Office Open XML document under a password: a compound file around what was its archive ([MS-OFFCRYPTO], 2.3.4.4). */
export function isLockedOffice(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return file.subarray(0, compoundFile.length).equals(compoundFile) && file.includes(lockedStream);
}
