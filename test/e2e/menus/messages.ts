import sharp from 'sharp';
import type { Harness } from '../harness.ts';

/** A real picture of one colour. */
export async function pictureOf(
  colour: string,
  name = `${colour}.png`,
): Promise<{
  readonly filename: string;
  readonly bytes: Uint8Array;
}> {
  const create = { width: 64, height: 48, channels: 3, background: colour } as const;
  return { filename: name, bytes: await sharp({ create }).png().toBuffer() };
}

/** The address of a picture as it stands on Discord. */
export async function addressOf(easel: Harness, colour: string): Promise<string> {
  const id = await easel.discord.post(easel.channel, { files: [await pictureOf(colour)] });
  const url = easel.discord.message(id)?.attachments[0]?.url;
  if (url === undefined) throw new Error('The message has no picture');
  return url;
}
