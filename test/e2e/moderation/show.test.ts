import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Invocation, Person, SeenMessage } from '../../../sandbox/discord/index.ts';
import { en } from '../../../src/locales/en.ts';
import type { Harness } from '../harness.ts';
import { type Cast, ended, openCast, setUpMs } from './cast.ts';

const { alone } = en.access;

let cast: Cast;
let easel: Harness;
let ada: Person;
/** The same person in the conversation with the bot. */
let direct: Person;

async function open(options: Parameters<typeof openCast>[0] = {}): Promise<void> {
  cast = await openCast(options);
  ({ easel, ada } = cast);
  direct = easel.discord.person(ada.user, { directMessage: true });
}

afterEach(() => easel.close());

async function show(): Promise<Invocation> {
  const [choice] = await ada.autocomplete('show', { job: 'fox' }, 'job');
  return ada.run('show', { job: String(choice?.value) });
}

/** Brings the newest picture into the server, where nobody else sees it, and its person is told why. */
async function shownAlone(line: string): Promise<SeenMessage> {
  const shown = await easel.finished(await show());
  expect(shown.ephemeral).toBe(true);
  await told(line);
  expect(seenByOthers()).toEqual([]);
  return shown;
}

async function told(line: string): Promise<void> {
  const said = await easel.discord.waitFor(
    () => ada.messages().find(({ content }) => content === line),
    'why',
  );
  expect(said.ephemeral).toBe(true);
}

function seenByOthers(): readonly SeenMessage[] {
  return cast.bob.messages().filter(({ attachments }) => attachments.length > 0);
}

async function set(command: string, options: Record<string, string | boolean>): Promise<void> {
  await cast.told(await cast.manager.run(command, options));
}

describe('a picture from a direct message, brought into a server', () => {
  beforeEach(async () => {
    await open();
    await cast.picture(direct);
  }, setUpMs);

  it('is for all to see where nothing is set', async () => {
    expect((await easel.finished(await show())).ephemeral).toBe(false);
    expect(seenByOthers()).toHaveLength(1);
  });

  it('is not, nor is what comes of it, where moderators look at pictures first', async () => {
    await set('admin review', { results: true });
    const shown = await shownAlone(alone.review);
    for (const button of ['U1', 'V1']) {
      const held = await easel.reading(await ada.press(shown.id, button), /moderator/);
      expect(held.ephemeral).toBe(true);
    }
    expect(seenByOthers()).toEqual([]);
  });

  it('is not where its words are not allowed', async () => {
    await set('admin filter add', { text: 'fox', action: 'block' });
    await shownAlone(alone.word);
  });

  it('is not where its person is blocked', async () => {
    const { mod } = cast;
    await cast.told(await mod.run('mod block', { user: ada.user.id, duration: 'forever' }));
    await shownAlone(alone.blocked);
  });

  it('is not where Easel is paused, also by the menu of /history', async () => {
    await set('admin pause', {});
    await shownAlone(alone.paused);
    const page = await easel.reading(await ada.run('history'), /What you have made/);
    const [choice] = await ada.autocomplete('show', { job: 'fox' }, 'job');
    const reopened = await ada.select(page.id, '1:reopen', [String(choice?.value)]);
    expect((await easel.finished(reopened)).ephemeral).toBe(true);
    expect(seenByOthers()).toEqual([]);
  });
});

it(
  'a job that still runs stays with its person, and so does its picture',
  async () => {
    await open({ pace: { paceMs: 3_000, cellSize: 64 } });
    await set('admin review', { results: true });
    const asked = await direct.run('imagine', { prompt: 'a red fox' });
    await easel.reading(asked, /\d+%/);
    easel.upstream.hold();
    const shown = await show();
    await told(alone.review);
    easel.upstream.release();
    const picture = await easel.finished(shown);
    expect(picture.ephemeral).toBe(true);
    await ended(easel, picture);
    expect(asked.message().content).toBe(en.status.continuedElsewhere);
    expect(seenByOthers()).toEqual([]);
  },
  setUpMs,
);

it(
  'a picture of this very server that was approved is for all to see again',
  async () => {
    await open();
    await set('admin filter add', { text: 'fox', action: 'hold' });
    const asked = await ada.run('imagine', { prompt: 'a red fox' });
    await easel.reading(asked, /moderator/);
    const notice = await cast.posting(cast.staff, /fox/);
    await cast.at(cast.mod, cast.staff).press(notice.id, en.review.staff.approve);
    const [picture] = await easel.discord.waitFor(() => {
      const seen = seenByOthers();
      return seen.length === 1 && seen;
    }, 'a public picture');
    if (picture !== undefined) await ended(easel, picture);
    await set('admin review', { results: true, prompts: true });
    expect((await easel.finished(await show())).ephemeral).toBe(false);
  },
  setUpMs,
);

it(
  'what a moderator has removed is of no use to others in a panel that is still open',
  async () => {
    await open();
    const { bob, mod } = cast;
    const picture = await cast.picture(ada);
    const panel = await easel.reading(await bob.press(picture.id, '⋯'), /./);
    const own = await easel.reading(await ada.press(picture.id, '⋯'), /./);
    await cast.told(await mod.menu(en.menus.remove, picture.id));
    for (const label of [en.more.button.files, en.more.button.seed]) {
      expect(await cast.told(await bob.press(panel.id, label))).toBe(en.access.removedPicture);
    }
    const files = await easel.finished(await ada.press(own.id, en.more.button.files));
    expect(files).toMatchObject({ ephemeral: true });
  },
  setUpMs,
);
