import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person, SeenMessage } from '../../../sandbox/discord/index.ts';
import { directly } from '../every-place.ts';
import { type Harness, openHarness } from '../harness.ts';

describe('the links to a picture that was shown elsewhere', () => {
  let easel: Harness;
  let inServer: Person;
  let direct: Person;

  beforeEach(async () => {
    easel = await openHarness();
    inServer = easel.person('ada');
    direct = directly(easel, inServer.user);
  });
  afterEach(() => easel.close());

  const show = async (person: Person): Promise<SeenMessage> => {
    const [choice] = await person.autocomplete('show', { job: 'fox' }, 'job');
    const shown = await easel.finished(await person.run('show', { job: String(choice?.value) }));
    // Its new place is written down a moment after it stands there.
    let seen: string;
    do seen = await inHistory(person);
    while (!seen.includes(shown.id));
    return shown;
  };
  const inHistory = async (person: Person): Promise<string> => {
    const panel = await easel.reading(await person.run('history'), /What you have made/);
    return JSON.stringify(panel.embeds);
  };
  const linkTo = (place: string, { channelId, id }: SeenMessage): string =>
    `https://discord.com/channels/${place}/${channelId}/${id}`;
  /** What a new job out of it names as its origin. */
  const origin = async (person: Person, { id }: SeenMessage): Promise<string> =>
    (await easel.finished(await person.press(id, 'U1'))).content;

  it('lead into direct messages where it was asked for in a server', async () => {
    const first = await easel.finished(await inServer.run('imagine', { prompt: 'a red fox' }));
    await easel.logged('job ended');
    expect(await inHistory(inServer)).toContain(linkTo(easel.guild.id, first));
    const shown = await show(direct);
    expect(await inHistory(inServer)).toContain(linkTo('@me', shown));
    expect(await origin(direct, shown)).toContain(linkTo('@me', shown));
  });

  it('lead into a server where it was asked for in direct messages', async () => {
    const first = await easel.finished(await direct.run('imagine', { prompt: 'a red fox' }));
    await easel.logged('job ended');
    expect(await inHistory(direct)).toContain(linkTo('@me', first));
    const shown = await show(inServer);
    expect(await inHistory(direct)).toContain(linkTo(easel.guild.id, shown));
    expect(await origin(inServer, shown)).toContain(linkTo(easel.guild.id, shown));
  });
});
