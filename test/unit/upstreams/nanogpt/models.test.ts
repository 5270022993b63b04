import { describe, expect, it } from 'vitest';
import { catalogueSchema } from '../../../../src/upstreams/nanogpt/catalogue.ts';
import { type Answer, lost, pendingReply, refused, reply } from './fake-transport.ts';
import { context, failed, imagine, imagineRequest, paths, rig, taskId } from './rig.ts';

const hour = 60 * 60_000;
const accepted = { kind: 'accepted', taskId };

function ready(options: Parameters<typeof rig>[0] = {}): ReturnType<typeof rig> {
  const parts = rig(options);
  parts.transport.on(paths.images, { task_id: taskId, status: 'submitted' });
  return parts;
}

const modelsSent = ({ transport }: ReturnType<typeof rig>): unknown[] =>
  transport.sent(paths.images).map(({ json }) => json);

describe('a catalogue', () => {
  it.each([
    [{ object: 'list', data: [{ id: 'a', name: 'A' }, { id: 'b' }] }],
    [[{ id: 'a' }, { id: 'b' }]],
    [['a', 'b']],
    [{ data: { a: { name: 'A' }, b: { id: 'b' } } }],
    [{ models: [{ id: 'a' }, { id: 7 }, null, { id: 'b' }] }],
    [{ models: { a: {}, b: {} } }],
  ])('is read from %j', (body) => {
    expect(catalogueSchema.parse(body)).toEqual(['a', 'b']);
  });

  it.each([[{}], [{ data: null }], [{ error: 'no' }], [undefined], ['models']])(
    'is not seen in %j',
    (body) => {
      expect(catalogueSchema.safeParse(body).success).toBe(false);
    },
  );
});

describe('the model that draws', () => {
  it('is the first one of Midjourney in the catalogue', async () => {
    const parts = ready();
    const ids = ['flux', 'not-midjourney', 'Midjourney-v7', 'midjourney'];
    parts.transport.on(paths.imageModels, { data: ids.map((id) => ({ id })) });
    expect(await imagine(parts.upstream)).toEqual(accepted);
    expect(modelsSent(parts)).toMatchObject([{ model: 'Midjourney-v7' }]);
    const [asked] = parts.transport.sent(paths.imageModels);
    expect(asked).toMatchObject({ by: 'read', method: 'GET', timeoutMs: 15_000 });
    expect(asked?.url).toBe('https://nano.example/api/v1/image-models?detailed=true');
  });

  it("is the operator's, without a look at the catalogue", async () => {
    const parts = ready({ model: 'midjourney-v6' });
    expect(await imagine(parts.upstream)).toEqual(accepted);
    expect(modelsSent(parts)).toMatchObject([{ model: 'midjourney-v6' }]);
    expect(parts.transport.sent(paths.imageModels)).toEqual([]);
  });

  it('is looked up once an hour', async () => {
    const parts = ready();
    await imagine(parts.upstream);
    parts.clock.advance(hour - 1);
    await imagine(parts.upstream);
    expect(parts.transport.sent(paths.imageModels)).toHaveLength(1);
    parts.clock.advance(1);
    parts.transport.on(paths.imageModels, [{ id: 'midjourney-next' }]);
    await imagine(parts.upstream);
    expect(parts.transport.sent(paths.imageModels)).toHaveLength(2);
    expect(modelsSent(parts).at(-1)).toMatchObject({ model: 'midjourney-next' });
  });

  it('is looked up once for many who ask at the same time', async () => {
    const parts = ready();
    await Promise.all(Array.from({ length: 5 }, () => imagine(parts.upstream)));
    expect(parts.transport.sent(paths.imageModels)).toHaveLength(1);
    expect(modelsSent(parts)).toHaveLength(5);
  });

  it.each<[string, Answer, object]>([
    ['has none', { data: [{ id: 'flux' }] }, failed('unsupported')],
    ['is empty', { data: [] }, failed('unsupported')],
    ['refuses the connection', refused, failed('maintenance')],
    ['does not answer', lost, failed('maintenance')],
    ['is broken', reply(500), failed('maintenance')],
    ['is away', reply(503, '', 2000), failed('maintenance', { retryAfterMs: 2000 })],
    ['is a web page', reply(200, '<html></html>'), failed('maintenance')],
    ['is misunderstood', reply(400, { error: 'Invalid --ar' }), failed('maintenance')],
    ['knows no such key', reply(401), failed('auth')],
    ['is asked too often', reply(429, '', 900), failed('rate-limited', { retryAfterMs: 900 })],
    ['is elsewhere', reply(302), failed('unsupported')],
  ])('is missing while the catalogue %s, and nothing is paid', async (_name, answer, outcome) => {
    const parts = ready();
    parts.transport.on(paths.imageModels, answer);
    expect(await imagine(parts.upstream)).toEqual(outcome);
    expect(modelsSent(parts)).toEqual([]);
  });

  it('is looked up again after a failure', async () => {
    const parts = ready();
    parts.transport.on(paths.imageModels, lost, { data: [] }, { data: ['midjourney'] });
    expect(await imagine(parts.upstream)).toEqual(failed('maintenance'));
    expect(await imagine(parts.upstream)).toEqual(failed('unsupported'));
    expect(await imagine(parts.upstream)).toEqual(accepted);
  });

  it('is not waited for when the program stops, though others may go on waiting', async () => {
    const parts = ready();
    const catalogue = pendingReply();
    parts.transport.on(paths.imageModels, catalogue.reply);
    const stop = new AbortController();
    const left = parts.upstream.submit(imagineRequest(), context({ signal: stop.signal }));
    const stayed = imagine(parts.upstream);
    stop.abort();
    expect(await left).toEqual(failed('maintenance'));
    catalogue.arrive(reply(200, ['midjourney']));
    expect(await stayed).toEqual(accepted);
    expect(modelsSent(parts)).toHaveLength(1);
  });
});
