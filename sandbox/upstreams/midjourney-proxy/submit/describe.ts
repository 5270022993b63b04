import sharp from 'sharp';
import { diceFrom, pick } from '../../drawing/dice.ts';
import { readImage } from '../../work/sent-image.ts';
import type { House } from '../house.ts';
import { invalid, type Outcome } from '../outcome.ts';
import type { Task, Work } from '../task.ts';
import type { Submission } from './body.ts';

/** A picture becomes four texts. A link is not followed: a sandbox never leaves its machine. */
export async function submitDescribe(house: House, { body, common }: Submission): Promise<Outcome> {
  const linked = /^https?:\/\//.test(body.link) && house.flavour.name !== 'java';
  const strict = house.flavour.name === 'java' && !body.base64.startsWith('data:image/');
  const image = linked || strict ? undefined : await readImage(body.base64);
  if (!linked && image === undefined) return invalid('base64格式错误');
  const imageUrl =
    image === undefined
      ? body.link
      : house.gallery.keepUpload(`${image.digest}.${image.type.slice(6)}`, image);
  const seen = {
    seed: image?.digest ?? body.link,
    look: image === undefined ? undefined : await lookOf(image.bytes),
  };
  return house.take({
    action: 'DESCRIBE',
    prompt: '',
    description: '/describe',
    common,
    work: describeWork(imageUrl, describeText(seen, house.flavour.name === 'java')),
  });
}

/** The same picture described in other words. */
export function describeAgain(
  house: House,
  parent: Task,
  work: Extract<Work, { kind: 'text' }>,
): Outcome {
  const { notifyHook, state, botType, mode } = parent;
  const text = describeText({ seed: `${parent.id} again`, look: undefined }, false);
  return house.take({
    action: 'DESCRIBE',
    prompt: '',
    description: '/describe',
    common: { notifyHook, state, botType, mode },
    parent,
    work: describeWork(work.imageUrl ?? '', text),
  });
}

function describeWork(imageUrl: string, text: string): Work {
  return { kind: 'text', of: 'describe', text, imageUrl };
}

interface Seen {
  readonly seed: string;
  readonly look: string | undefined;
}

function describeText({ seed, look }: Seen, plain: boolean): string {
  const dice = diceFrom(seed);
  const lines = [1, 2, 3, 4].map((index) => {
    const subject = pick(dice, `subject${index}`, [
      'a quiet landscape',
      'a layered paper scene',
      'a wide view',
      'a stylised poster',
      'a dreamy place',
    ]);
    const light = pick(dice, `light${index}`, [
      'at dawn',
      'under a pale moon',
      'in the evening light',
      'in soft haze',
    ]);
    const manner = pick(dice, `manner${index}`, [
      'flat colours, clean edges',
      'in the style of a travel poster',
      'in the style of [Katsushika Hokusai](https://www.midjourney.com/explore?q=Katsushika%20Hokusai)',
      'gouache on paper',
      'minimal vector art',
    ]);
    return `${subject} ${light}, ${look ?? 'muted tones'}, ${manner} --ar 1:1`;
  });
  const mark = plain ? '' : '\uFE0F\u20E3';
  return lines
    .map((line, index) => `${index + 1}${mark}${plain ? '.' : ''} ${line}`)
    .join(plain ? '\n\n' : '\r\n\r\n');
}

async function lookOf(bytes: Uint8Array): Promise<string> {
  const { dominant } = await sharp(bytes).stats();
  const { r, g, b } = dominant;
  const bright = (r + g + b) / 3;
  const tone = bright > 170 ? 'pale' : bright < 70 ? 'dark' : 'warm';
  const names = [
    ['red', r],
    ['green', g],
    ['blue', b],
  ] as const;
  const [strongest] = [...names].sort(([, one], [, other]) => other - one);
  return `${tone} ${Math.max(r, g, b) - Math.min(r, g, b) < 20 ? 'grey' : (strongest?.[0] ?? 'grey')} tones`;
}
