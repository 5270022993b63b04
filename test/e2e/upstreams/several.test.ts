import { describe, expect, it, onTestFinished } from 'vitest';
import { type UpstreamName, upstreamNames } from '../../../src/config/upstreams.ts';
import { type Harness, type HarnessOptions, openHarness } from '../harness.ts';
import { told } from '../told.ts';

const dead = { on: 'submit', fault: { kind: 'status', status: 503 }, times: Infinity } as const;

async function open(
  upstreams: readonly UpstreamName[] = upstreamNames,
  options: HarnessOptions = {},
): Promise<Harness> {
  const easel = await openHarness({ upstreams, ...options });
  onTestFinished(() => easel.close());
  return easel;
}

describe('with several upstreams', () => {
  it('/imagine offers a choice, and the choice is honoured', async () => {
    const easel = await open();
    const ada = easel.person('ada');
    for (const name of upstreamNames) {
      await easel.finished(await ada.run('imagine', { prompt: 'a fox', upstream: name }));
      expect(easel.upstreams[name].submits).toHaveLength(1);
    }
  });

  it('with only one there is no choice', async () => {
    const easel = await open(['kie']);
    const imagine = easel.discord.commands.find(({ name }) => name === 'imagine');
    expect(JSON.stringify(imagine?.definition)).not.toContain('"upstream"');
  });

  it('follow-ups go where the picture lives', async () => {
    const easel = await open(['midjourney-proxy', 'kie']);
    const ada = easel.person('ada');
    const grid = await easel.finished(
      await ada.run('imagine', { prompt: 'a fox', upstream: 'kie' }),
    );
    await easel.finished(await ada.press(grid.id, 'V1'));
    await easel.finished(await ada.press(grid.id, '🔄'));
    expect(easel.upstreams.kie.submits).toHaveLength(3);
    expect(easel.upstreams['midjourney-proxy'].requests.filter(isSubmit)).toEqual([]);
  });

  it('a job that certainly was not taken moves on, with one line that says so', async () => {
    const easel = await open(['kie', 'midjourney-proxy']);
    easel.upstreams.kie.faults.add({
      on: 'submit',
      fault: { kind: 'code', code: 402, message: 'Insufficient credits' },
    });
    const ada = easel.person('ada');
    const message = await easel.finished(await ada.run('imagine', { prompt: 'a fox' }));
    expect(told(message)).toBe(
      `**a fox** - <@${ada.user.id}>\n-# kie.ai is out of credit, so this runs on midjourney-proxy.`,
    );
    expect(easel.upstreams.kie.submits).toEqual([]);
    expect(easel.upstreams['midjourney-proxy'].submits).toHaveLength(1);
    // The picture lives there now, and so do its buttons.
    await easel.finished(await ada.press(message.id, 'U1'));
    expect(easel.upstreams['midjourney-proxy'].submits).toHaveLength(2);
  });

  it('goes past everyone who refuses it, each asked once', async () => {
    const easel = await open(['kie', 'midjourney-proxy', 'nanogpt']);
    easel.upstreams.kie.faults.add(dead);
    easel.upstreams['midjourney-proxy'].faults.add(dead);
    const imagine = await easel.person('ada').run('imagine', { prompt: 'a fox' });
    const message = await easel.finished(imagine);
    expect(told(message)).toMatch(
      /-# kie\.ai cannot be reached.*, midjourney-proxy cannot be reached.*, so this runs on NanoGPT\.$/,
    );
    for (const name of ['kie', 'midjourney-proxy'] as const) {
      expect(easel.upstreams[name].requests.filter(isSubmit)).toHaveLength(1);
    }
  });

  it('a job that may have been taken never moves: it could be paid twice', async () => {
    const easel = await open(['kie', 'midjourney-proxy']);
    easel.upstreams.kie.faults.add({ on: 'submit', fault: { kind: 'lost-answer' } });
    const imagine = await easel.person('ada').run('imagine', { prompt: 'a fox' });
    await easel.reading(imagine, /answer was lost/);
    expect(easel.upstreams['midjourney-proxy'].requests.filter(isSubmit)).toEqual([]);
  });

  it('what one cannot say goes to one that can, before anything is sent', async () => {
    const easel = await open(['kie', 'midjourney-proxy']);
    const ada = easel.person('ada');
    const message = await easel.finished(
      await ada.run('imagine', { prompt: 'a fox', aspect: '21:9' }),
    );
    expect(message.content).toContain('kie.ai cannot do this, so this runs on midjourney-proxy');
    expect(easel.upstreams.kie.requests.filter(isSubmit)).toEqual([]);
    const chosen = await ada.run('imagine', { prompt: 'a fox', aspect: '21:9', upstream: 'kie' });
    const refusal = chosen.message();
    expect(refusal.ephemeral).toBe(true);
    expect(refusal.content).toContain('kie.ai cannot do --ar 21:9.');
  });

  it('a dead upstream is not asked for every job: after three it is passed over', async () => {
    const easel = await open(['kie', 'midjourney-proxy']);
    easel.upstreams.kie.faults.add(dead);
    const ada = easel.person('ada');
    for (let job = 0; job < 5; job += 1) {
      await easel.finished(await ada.run('imagine', { prompt: `a fox, take ${job}` }));
    }
    expect(easel.upstreams.kie.requests.filter(isSubmit)).toHaveLength(3);
    expect(easel.upstreams['midjourney-proxy'].submits).toHaveLength(5);
  });
});

function isSubmit({ method, path }: { readonly method: string; readonly path: string }): boolean {
  return method === 'POST' && /submit|generate|generations/.test(path);
}
