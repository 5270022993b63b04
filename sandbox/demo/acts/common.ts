import sharp from 'sharp';
import type { SeenMessage } from '../../discord/index.ts';
import { type Act, check, type Play } from '../play.ts';

/** What an upstream brings to the acts that all of them play. */
export interface Cast {
  /** How many files four fresh pictures are. */
  readonly pictures: number;
  /** What can be read of a job on its way. */
  readonly progress: RegExp;
  /** The buttons below four fresh pictures. */
  readonly buttons: string;
  /** Easel cuts the picture out itself. */
  readonly upscaleIsFree: boolean;
  /** The button of a variation, where there are any. */
  readonly variation: string | undefined;
}

export async function imagine(play: Play, cast: Cast): Promise<void> {
  const { stage, ada, narrator } = play;
  narrator.does('ada', 'types /imagine prompt: a red fox in the snow aspect: 3:2');
  const options = { prompt: 'a red fox in the snow', aspect: '3:2' };
  const grid = await play.receive('grid', await ada.run('imagine', options));
  const texts = grid.revisions.map(({ content }) => content);
  check(
    texts.some((text) => cast.progress.test(text)),
    'the person sees how it goes on before the picture comes',
  );
  check(looks(grid) === cast.buttons, `the rows are the familiar ones (${looks(grid)})`);
  check(grid.attachments.length === cast.pictures, `${cast.pictures} file(s) in one message`);
  check(
    grid.attachments.every(({ bytes }) => stage.upstream.hasServed(bytes)),
    'the files are byte for byte the ones that the upstream served',
  );
  const size = grid.attachments.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  narrator.note(`${size} bytes, the very ones that the upstream served`);
}

export async function upscale(play: Play, { upscaleIsFree }: Cast): Promise<void> {
  const { stage, narrator } = play;
  const before = stage.upstream.submits.length;
  const single = await play.receive('single', await play.press('grid', 'U1'));
  check(single.content.includes('Image #1'), 'the message names the picture that was picked');
  const sent = stage.upstream.submits.length - before;
  check(sent === (upscaleIsFree ? 0 : 1), `${sent} submit(s) for it`);
  if (upscaleIsFree) {
    check(await isFirstQuarter(play, single), 'it is the first quarter of the grid, unchanged');
    narrator.note('cut out of the grid by Easel: at once, and for nothing');
  }
  await usedTurnsBlurple(play, 'grid', 'U1');
}

export function variation(button: string): Act {
  return {
    title: `${button}: four variations of one`,
    run: (play) => another(play, 'variation', button),
  };
}

export function reroll(play: Play): Promise<void> {
  return another(play, 'reroll', '🔄');
}

async function another(play: Play, name: string, button: string): Promise<void> {
  const grid = await play.receive(name, await play.press('grid', button));
  check(
    grid.buttons.some(({ label }) => label === 'U1'),
    'the new pictures have live buttons of their own',
  );
  await usedTurnsBlurple(play, 'grid', button);
}

export async function refused(play: Play): Promise<void> {
  const { stage, ada, narrator } = play;
  narrator.does('ada', 'types /imagine prompt: a bowl of gore');
  const invocation = await ada.run('imagine', { prompt: 'a bowl of gore' });
  const message = await stage.discord.waitFor(() => {
    const now = invocation.message();
    return now.content.includes('refused') && now;
  }, 'the refusal');
  narrator.shows(message);
  check(message.attachments.length === 0, 'a refused prompt brings no picture');
}

export async function crash(play: Play, { progress, variation: button }: Cast): Promise<void> {
  const { stage, ada, narrator } = play;
  const before = stage.upstream.submits.length;
  narrator.does('ada', 'types /imagine prompt: a lighthouse in a storm');
  const invocation = await ada.run('imagine', { prompt: 'a lighthouse in a storm' });
  const { id } = await stage.discord.waitFor(() => {
    const now = invocation.message();
    return (progress.test(now.content) || /about \d+%/.test(now.content)) && now;
  }, 'some progress');
  stage.upstream.hold();
  await play.crash();
  narrator.note('kill -9, then a new start on the same store');
  stage.upstream.release();
  const message = await play.receive('lighthouse', invocation);
  check(stage.upstream.submits.length === before + 1, 'the upstream saw exactly one submit for it');
  narrator.note('one message, one submit');
  check(message.id === id, 'it is the same message');
  await play.receive('after', await play.press('grid', button ?? 'U3'));
  narrator.note('a button from before the crash works after it');
}

function looks({ buttons }: SeenMessage): string {
  return buttons.map(({ label, emoji }) => label ?? emoji).join(' ');
}

async function isFirstQuarter(play: Play, single: SeenMessage): Promise<boolean> {
  const [grid] = play.stage.discord.message(play.messageId('grid'))?.attachments ?? [];
  const [picture] = single.attachments;
  if (grid === undefined || picture === undefined) return false;
  const { width, height } = await sharp(picture.bytes).metadata();
  const corner = sharp(grid.bytes).extract({ left: 0, top: 0, width, height });
  const [expected, seen] = await Promise.all(
    [corner, sharp(picture.bytes)].map((image) => image.removeAlpha().raw().toBuffer()),
  );
  return expected !== undefined && seen !== undefined && expected.equals(seen);
}

async function usedTurnsBlurple(play: Play, name: string, button: string): Promise<void> {
  await play.stage.discord.waitFor(
    () =>
      play.stage.discord
        .message(play.messageId(name))
        ?.buttons.some(({ label, emoji, style }) => (label ?? emoji) === button && style === 1),
    `${button} turns blurple`,
  );
}
