import { describe, expect, it, onTestFinished } from 'vitest';
import type { Person } from '../../../sandbox/discord/index.ts';
import type { UpstreamName } from '../../../src/config/upstreams.ts';
import { type Harness, openHarness } from '../harness.ts';
import { managerOf } from './manager.ts';

async function open(name: UpstreamName): Promise<Harness> {
  const easel = await openHarness({ upstreams: [name] });
  onTestFinished(() => easel.close());
  return easel;
}

/** Everything a person and a server can set, set. */
async function setDefaults(easel: Harness): Promise<Person> {
  const manager = managerOf(easel);
  await manager.run('admin defaults', { version: '6', flags: '--chaos 5 --weird 10' });
  const ada = easel.person('ada');
  const panel = (await ada.run('settings')).message();
  await ada.select(panel.id, '1:set:version', ['7']);
  await ada.run('preset save', { name: 'calm', flags: '--stylize 50' });
  await ada.run('preset use', { name: 'calm' });
  return ada;
}

const promised = 'a cat --ar 16:9 --chaos 30 --stylize 50 --v 7 --weird 10';

describe('with defaults set, what reaches the upstream is what was promised', () => {
  it('as flags to a gateway, and /show says the same', async () => {
    const easel = await open('midjourney-proxy');
    const ada = await setDefaults(easel);
    const options = { prompt: 'a cat --ar 16x9 --chaos 30' };
    const asked = (await ada.run('imagine', options)).message();
    expect(asked.content).toContain(`\n${promised}\n`);
    const picture = await easel.finished(await ada.press(asked.id, 'Fix and run'));
    expect(picture.content).toContain(`**${promised}**`);
    expect(easel.upstream.submits).toHaveLength(1);
    expect(easel.upstream.submits[0]?.body).toMatchObject({ prompt: promised });
    await easel.logged('job ended');
    const [job] = await ada.autocomplete('show', { job: 'a cat' }, 'job');
    const shown = await easel.finished(await ada.run('show', { job: String(job?.value) }));
    expect(shown.content).toContain(`**${promised}**`);
  });

  it('as fields to kie.ai', async () => {
    const easel = await open('kie');
    const ada = await setDefaults(easel);
    const picture = await easel.finished(
      await ada.run('imagine', { prompt: 'a cat --ar 16:9 --chaos 30' }),
    );
    expect(picture.content).toContain(`**${promised}**`);
    expect(easel.upstreams.kie.submits[0]?.body).toMatchObject({
      prompt: 'a cat',
      aspectRatio: '16:9',
      version: '7',
      variety: 30,
      stylization: 50,
      weirdness: 10,
    });
  });

  it('in the prompt to NanoGPT', async () => {
    const easel = await open('nanogpt');
    const ada = await setDefaults(easel);
    await easel.finished(await ada.run('imagine', { prompt: 'a cat --ar 16:9 --chaos 30' }));
    expect(easel.upstreams.nanogpt.submits[0]?.body).toMatchObject({ prompt: promised });
  });

  it('and what kie.ai has no field for is said', async () => {
    const easel = await open('kie');
    const imagine = await easel.person('ada').run('imagine', { prompt: 'a cat --tile --s 50' });
    const picture = await easel.finished(imagine);
    expect(picture.content).toContain('-# kie.ai has no setting for `--tile`');
  });
});
