import { describe, expect, it, onTestFinished } from 'vitest';
import { listen } from '../../../sandbox/upstreams/http/listener.ts';
import { type Harness, openHarness } from '../harness.ts';
import { managerOf } from '../prompts/manager.ts';

async function open(): Promise<Harness> {
  const easel = await openHarness();
  onTestFinished(() => easel.close());
  return easel;
}

/** A server that is no upstream of the operator's: by name, while upstreams go by their address. */
async function stranger(): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const listener = await listen(0, (request, response) => {
    asked.push(request.url ?? '');
    response.end('the secrets of this network');
  });
  onTestFinished(() => listener.stop());
  return { url: listener.url.replace('127.0.0.1', 'localhost'), asked };
}

describe('an upstream that leads the bot into its own network', () => {
  it.each(['imageUrl', 'preview'])(
    'by the address of a picture (%s) leads it nowhere',
    async (of) => {
      const easel = await open();
      const { url, asked } = await stranger();
      if (of === 'preview') await managerOf(easel).run('admin display', { previews: true });
      easel.upstream.hold();
      const invocation = await easel.person('ada').run('imagine', { prompt: 'a red fox' });
      const id = await easel.upstream.waitFor(() => easel.upstream.submits[0]?.taskId, 'a submit');
      const imageUrl = `${url}/metadata?token=canary`;
      const task = { id, action: 'IMAGINE', progress: '40%', imageUrl, buttons: [] };
      const answer = (status: string): void => {
        const body = JSON.stringify([{ ...task, status }]);
        const fault = { kind: 'status', status: 200, body } as const;
        easel.upstream.faults.add({ on: 'fetch', fault, times: Infinity });
      };
      if (of === 'preview') {
        answer('IN_PROGRESS');
        await easel.logged('a preview could not be shown');
        await easel.reading(invocation, /40%/);
        easel.upstream.faults.clear();
      }
      answer('SUCCESS');
      const { content } = await easel.reading(invocation, /could not be fetched/);
      expect(content).not.toMatch(/http|localhost|canary/);
      expect(asked).toEqual([]);
      await easel.logged('localhost is neither public');
    },
  );

  it('by a redirect leads it nowhere either, and the job still ends truthfully', async () => {
    const easel = await open();
    const { url, asked } = await stranger();
    const fault = { kind: 'status', status: 302, headers: { location: `${url}/inside` } } as const;
    easel.upstream.faults.add({ on: 'image', fault, times: Infinity });
    const invocation = await easel.person('ada').run('imagine', { prompt: 'a red fox' });
    const message = await easel.reading(invocation, /could not be fetched/);
    expect(message.content).not.toContain('http');
    expect(message.buttons.map(({ label }) => label)).toContain('U1');
    expect(asked).toEqual([]);
  });
});
