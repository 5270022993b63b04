import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';

const images = new URL('../../docs/images/', import.meta.url);
/** Whoever opens the documents loads all of them. */
const mostBytes = 60_000;
/** Runs in the browser. */
const allPictures =
  'Promise.all([...document.images].map((image) => image.decode())).then(() => {})';

/**
 * Takes a picture of a window for the documents, once all that it shows is loaded.
 * @param name of its file: `docs/images/page-<name>.webp`
 * @param subject is in the picture; wherever the window stands, unless told
 * @throws where it is too large for a document
 */
export async function photograph(window: Page, name: string, subject?: Locator): Promise<void> {
  await window.mouse.move(0, 0);
  await window.evaluate(allPictures);
  await subject?.scrollIntoViewIfNeeded();
  const file = fileURLToPath(new URL(`page-${name}.webp`, images));
  await sharp(await window.screenshot({ animations: 'disabled' }))
    .webp({ quality: 70, effort: 6 })
    .toFile(file);
  const { size } = await stat(file);
  if (size > mostBytes)
    throw new Error(`${file} has ${size} bytes, and at most ${mostBytes} may be`);
  process.stdout.write(`docs/images/page-${name}.webp: ${Math.ceil(size / 1_000)} kB\n`);
}
