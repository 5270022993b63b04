import sharp from 'sharp';
import type { UploadedFile } from '../discord/index.ts';

/** Pictures that a person could hand in, drawn on the spot. */
export function fox(): Promise<UploadedFile> {
  return draw('fox.png', '<path d="M60 190 L130 60 L200 190 Z" fill="#d9642c"/>', '#eef4fa');
}

export function lake(): Promise<UploadedFile> {
  return draw('lake.png', '<rect y="150" width="256" height="106" fill="#2b6f8f"/>', '#f3c987');
}

async function draw(filename: string, shape: string, ground: string): Promise<UploadedFile> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256" fill="${ground}"/>${shape}</svg>`;
  return { filename, bytes: await sharp(Buffer.from(svg)).png().toBuffer() };
}
