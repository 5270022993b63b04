import { expect, it } from 'vitest';
import type { AuthStyle, FlavourName } from '../../../../sandbox/upstreams/index.ts';
import { begin, context, imagine, look } from '../steps.ts';
import { startProxy } from './start.ts';

/** Which flavour takes the key in which way. */
const styles: readonly { flavour: FlavourName; auth: AuthStyle; header: string; value: string }[] =
  [
    { flavour: 'new-api', auth: 'bearer', header: 'authorization', value: 'Bearer KEY' },
    { flavour: 'new-api', auth: 'mj-api-secret', header: 'mj-api-secret', value: 'KEY' },
    { flavour: 'trueai', auth: 'raw', header: 'authorization', value: 'KEY' },
    { flavour: 'trueai', auth: 'mj-api-secret', header: 'mj-api-secret', value: 'KEY' },
    { flavour: 'trueai-9', auth: 'raw', header: 'authorization', value: 'KEY' },
    { flavour: 'java', auth: 'mj-api-secret', header: 'mj-api-secret', value: 'KEY' },
  ];

it.each(styles)(
  'sends the key of $flavour as $auth, and in one header only',
  async ({ flavour, auth, header, value }) => {
    const rig = await startProxy({ flavour, auth });
    await look(rig, await begin(rig));
    await rig.upstream.find('easel-1', context().signal);
    expect(rig.sandbox.requests).toHaveLength(3);
    for (const { headers } of rig.sandbox.requests) {
      const sent = Object.keys(headers).filter((name) =>
        ['authorization', 'mj-api-secret'].includes(name),
      );
      expect(sent).toEqual([header]);
      expect(headers[header]).toBe(value.replace('KEY', rig.sandbox.key));
    }
  },
);

it.each(styles)('takes a wrong key of $flavour as $auth for auth', async ({ flavour, auth }) => {
  const rig = await startProxy({ flavour, auth, wrongKey: true });
  const refused = { failure: { kind: 'auth' } };
  expect(await rig.upstream.submit(imagine(), context())).toEqual({ kind: 'failed', ...refused });
  await expect(look(rig, '1754200000000101')).rejects.toMatchObject(refused);
});

it('sends no key where none is configured', async () => {
  const rig = await startProxy({ flavour: 'trueai', withoutKey: true });
  expect((await rig.upstream.submit(imagine(), context())).kind).toBe('failed');
  const [request] = rig.sandbox.requests;
  expect(request?.headers).not.toHaveProperty('authorization');
  expect(request?.headers).not.toHaveProperty('mj-api-secret');
});
