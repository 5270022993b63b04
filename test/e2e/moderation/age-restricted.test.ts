import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person, SandboxChannel } from '../../../sandbox/discord/index.ts';
import { en } from '../../../src/locales/en.ts';
import { type Harness, openHarness } from '../harness.ts';
import { drawn, inChannel } from './people.ts';

let easel: Harness;
let ada: Person;
let adult: SandboxChannel;

beforeEach(async () => {
  easel = await openHarness();
  ada = easel.person('ada');
  adult = easel.discord.createChannel(easel.guild, { name: 'adults', nsfw: true });
});
afterEach(() => easel.close());

function threadBelow(parent: SandboxChannel): SandboxChannel {
  return easel.discord.createChannel(easel.guild, { thread: { parent } });
}

/** The id of the newest job, as `/show` offers it once it is written down as done: its picture stands before. */
async function newestJob(): Promise<string> {
  for (;;) {
    const [choice] = await ada.autocomplete('show', { job: '' }, 'job');
    if (choice?.name.endsWith('(done)')) return String(choice.value);
  }
}

async function shownIn(channel: SandboxChannel): Promise<boolean> {
  const shown = await inChannel(easel, ada, channel).run('show', { job: await newestJob() });
  return !(await easel.finished(shown)).ephemeral;
}

describe('a picture that was made where only adults are let in', () => {
  it('is public there, and for its person alone everywhere else', async () => {
    const picture = await drawn(easel, inChannel(easel, ada, adult));
    expect(easel.discord.message(picture)?.ephemeral).toBe(false);
    expect(await shownIn(easel.channel)).toBe(false);
    expect(await shownIn(adult)).toBe(true);
  });

  it('is one in a thread below such a channel too, whose flag is read once', async () => {
    const thread = threadBelow(adult);
    await drawn(easel, inChannel(easel, ada, thread));
    expect(await shownIn(thread)).toBe(true);
    expect(await shownIn(threadBelow(adult))).toBe(true);
    expect(await shownIn(threadBelow(easel.channel))).toBe(false);
    const reads = easel.discord.requests.filter(
      ({ method, path }) => method === 'GET' && path === `/channels/${adult.id}`,
    );
    expect(reads).toHaveLength(1);
  });

  it('brings forth nothing that others would see elsewhere', async () => {
    await drawn(easel, inChannel(easel, ada, adult));
    const shown = await easel.finished(await ada.run('show', { job: await newestJob() }));
    expect(shown.ephemeral).toBe(true);
    const varied = await easel.finished(await ada.press(shown.id, 'V1'));
    expect(varied.ephemeral).toBe(true);
    const picked = await easel.finished(await ada.press(shown.id, 'U1'));
    expect(picked.ephemeral).toBe(true);
    expect(await shownIn(easel.channel)).toBe(false);
  });

  it('is described for whoever asks alone, where its channel is open to all by now', async () => {
    const picture = await drawn(easel, inChannel(easel, ada, adult));
    easel.discord.setChannel(adult.id, { nsfw: false });
    const bob = inChannel(easel, easel.person('bob'), adult);
    const described = await easel.finished(await bob.menu(en.menus.describe, picture));
    expect(described.ephemeral).toBe(true);
  });
});

it('a thread whose channel cannot be read is not for adults', async () => {
  const body = { code: 50001, message: 'Missing Access' };
  const fault = { kind: 'status', status: 403, body } as const;
  easel.discord.faults.add({ method: 'GET', route: '/channels/{channel_id}', fault, times: 1 });
  await drawn(easel, inChannel(easel, ada, threadBelow(adult)));
  expect(await shownIn(easel.channel)).toBe(true);
});

it('a picture from elsewhere stays public', async () => {
  await drawn(easel, ada);
  expect(await shownIn(adult)).toBe(true);
  expect(await shownIn(easel.channel)).toBe(true);
});
