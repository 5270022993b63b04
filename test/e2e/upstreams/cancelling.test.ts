import { describe, expect, it, onTestFinished } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { type Harness, type HarnessOptions, openHarness } from '../harness.ts';

const mayGoOn = en.status.stoppedRunning;

async function open(options: HarnessOptions): Promise<Harness> {
  const easel = await openHarness(options);
  onTestFinished(() => easel.close());
  return easel;
}

describe('a running job that is cancelled', () => {
  it.each<[string, boolean, HarnessOptions]>([
    ['a gateway that lets this key cancel', false, { proxy: { admin: true } }],
    ['a gateway that lets only its owner cancel', true, {}],
    ['kie.ai, which cancels nothing', true, { upstreams: ['kie'] }],
    ['NanoGPT, which cancels nothing', true, { upstreams: ['nanogpt'] }],
  ])('on %s is told the truth', async (_name, goesOn, options) => {
    const easel = await open(options);
    easel.upstream.hold();
    const ada = easel.person('ada');
    const imagine = await ada.run('imagine', { prompt: 'a fox' });
    const isQuery = ({ path }: { readonly path: string }): boolean =>
      /\/task\/|record-info|check-midjourney-status/.test(path);
    await easel.upstream.waitFor(() => easel.upstream.requests.some(isQuery), 'a query');
    await easel.discord.waitFor(() => imagine.message().buttons.length === 1, 'the button');
    await ada.press(imagine.message().id, 'Cancel');
    const message = await easel.reading(imagine, /\(Stopped\)/);
    await easel.logged('job ended');
    expect(message.content.includes(mayGoOn)).toBe(goesOn);
    const tasks = [...easel.upstreams['midjourney-proxy'].tasks.values()];
    expect(tasks.every(({ status }) => status === 'FAILURE')).toBe(tasks.length === 0 || !goesOn);
  });
});
