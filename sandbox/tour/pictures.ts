import sharp from 'sharp';

/** Pictures are kept so small that a page of them loads at once. */
const widest = 420;

/** @param isCovered as Discord covers it until somebody presses on it */
export async function toSmallPicture(bytes: Uint8Array, isCovered: boolean): Promise<Buffer> {
  const small = sharp(bytes).resize({ width: widest, withoutEnlargement: true });
  if (!isCovered) return small.webp({ quality: 72 }).toBuffer();
  const { data, info } = await small.blur(28).png().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const label = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect x="${width / 2 - 62}" y="${height / 2 - 19}" width="124" height="38" rx="19" fill="#000" fill-opacity="0.6"/>
    <text x="50%" y="50%" dy="6" text-anchor="middle" font-family="sans-serif" font-weight="bold" font-size="17" fill="#fff">SPOILER</text>
  </svg>`;
  const covered = sharp(data).composite([{ input: Buffer.from(label) }]);
  return covered.webp({ quality: 72 }).toBuffer();
}
