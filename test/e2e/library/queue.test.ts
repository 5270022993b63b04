import { afterEach, describe, expect, it } from 'vitest';
import type { Invocation, Person, SeenMessage } from '../../../sandbox/discord/index.ts';
import { en } from '../../../src/locales/en.ts';
import { type Harness, openHarness, swift } from '../harness.ts';

function linesOf({ embeds }: SeenMessage): string[] {
  const [embed] = embeds as { readonly description?: string }[];
  return embed?.description?.split('\n') ?? [];
}

describe('/queue and /info', () => {
  let easel: Harness;
  afterEach(() => easel.close());

  const ask = async (person: Person, command: string): Promise<SeenMessage> => {
    const invocation = await person.run(command);
    return easel.reading(invocation, /./);
  };

  async function twoJobs(ada: Person): Promise<readonly [Invocation, Invocation]> {
    const first = await ada.run('imagine', { prompt: 'a red fox' });
    await easel.reading(first, /%/);
    const second = await ada.run('imagine', { prompt: 'a blue whale' });
    await easel.reading(second, /number 1 in the queue/);
    return [first, second];
  }

  it('tells what runs and what waits, and stops it', async () => {
    easel = await openHarness({ proxy: { paceMs: 30_000 }, environment: { UPSTREAM_SLOTS: '1' } });
    const ada = easel.person('ada');
    const [first, second] = await twoJobs(ada);
    const panel = await ask(ada, 'queue');
    expect(panel.ephemeral).toBe(true);
    expect(panel.content).toContain(en.queue.load('midjourney-proxy', 1, 1));
    const [running, waiting] = linesOf(panel);
    expect(running).toMatch(/^\*\*1\.\*\* a red fox · running/);
    expect(running).toContain(`/${first.message().channelId}/${first.message().id})`);
    expect(waiting).toMatch(/^\*\*2\.\*\* a blue whale · number 1 in the queue/);
    const stopped = await ada.press(panel.id, en.queue.cancel(2));
    expect(stopped.message().content).toBe(en.notice.cancelled);
    await easel.reading(second, /Stopped/);
    expect(easel.upstream.submits).toHaveLength(1);
    const late = await ada.press(panel.id, en.queue.cancel(2));
    expect(late.message().content).toBe(en.notice.alreadyEnded);
    expect(easel.discord.message(panel.id)?.content).toBe(panel.content);
    await ada.press(panel.id, en.queue.cancel(1));
    await easel.reading(first, /Stopped/);
    expect((await ask(ada, 'queue')).content).toContain(en.queue.empty);
  });

  it('is one person’s own', async () => {
    easel = await openHarness({ proxy: { paceMs: 30_000 } });
    const ada = easel.person('ada');
    await easel.reading(await ada.run('imagine', { prompt: 'a red fox' }), /%/);
    const panel = await ask(easel.person('bob'), 'queue');
    expect(panel.content).toContain(en.queue.empty);
    expect(JSON.stringify(panel)).not.toContain('fox');
  });

  it('/info tells of services and of oneself, never of keys or addresses', async () => {
    easel = await openHarness({
      upstreams: ['kie', 'midjourney-proxy'],
      pace: swift,
    });
    const ada = easel.person('ada');
    await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    await easel.logged('job ended');
    const message = await ask(ada, 'info');
    expect(message.ephemeral).toBe(true);
    expect(message.content).toMatch(/kie\.ai: 0 running, 0 waiting · \d+(\.\d+)? credits left/);
    expect(message.content).toContain(`${en.info.ownLoad(0, 0)} · ${en.info.jobs(1)}`);
    expect(message.content).toContain(en.info.kept(1));
    expect(message.content).toContain(en.admin.jobsAtOnce(10));
    for (const { key, url } of [easel.upstreams.kie, easel.upstreams['midjourney-proxy']]) {
      expect(message.content).not.toContain(key);
      expect(message.content).not.toContain(new URL(url).host);
    }
  });

  it('/info answers also when a service does not say what is left', async () => {
    easel = await openHarness({ upstreams: ['kie'] });
    easel.upstream.faults.add({ on: /credit/, fault: { kind: 'status', status: 500 }, times: 5 });
    const message = await ask(easel.person('ada'), 'info');
    expect(message.content).toContain(en.info.balanceUnknown);
  });
});
