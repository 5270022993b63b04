/**
 * The kinds of picture that are ever decoded, by how their files begin. The size of the first box of
 * an AVIF is below 2^24, so its first byte is 0: `<!--ftypavif--><svg …>` is a drawing in disguise.
 */
const beginnings: readonly RegExp[] = [
  /^\x89PNG\r\n\x1a\n/,
  /^\xff\xd8\xff/,
  /^GIF8[79]a/,
  /^RIFF[^]{4}WEBP/,
  /^\0[^]{3}ftypavi[fs]/,
];

/**
 * Whether a file begins as a PNG, JPEG, GIF, WebP or AVIF does. A library that is left to find out
 * also reads vector drawings, which are programs in a way and never pictures of an upstream.
 */
export function beginsAsPicture(bytes: Uint8Array): boolean {
  const beginning = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 16));
  const text = beginning.toString('latin1');
  return beginnings.some((pattern) => pattern.test(text));
}

/** Whether what begins as a picture is an AVIF. */
export function isAvif(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(4, 8)).toString('latin1') === 'ftyp';
}
