const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
export const UID_LENGTH = 12;
const UID = /^[0-9A-Za-z]{12}$/;

/** True for a well-formed block or chip id (one namespace for both). */
export function isUid(value: string): boolean {
  return UID.test(value);
}

/**
 * Makes an id of 12 characters from a source of random bytes (values 0-255).
 * @param randomBytes returns n random bytes; rejected bytes are drawn again so that ids are unbiased.
 */
export function makeUid(randomBytes: (n: number) => Uint8Array): string {
  let uid = '';
  while (uid.length < UID_LENGTH) {
    for (const byte of randomBytes(UID_LENGTH)) {
      if (byte < 248 && uid.length < UID_LENGTH) uid += ALPHABET[byte % 62];
    }
  }
  return uid;
}
