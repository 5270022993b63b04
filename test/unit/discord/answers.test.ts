import { beforeEach, describe, expect, it } from 'vitest';
import type { Intention } from '../../../src/discord/definitions.ts';
import { HeldBackError } from '../../../src/discord/traffic/refusals.ts';
import { en } from '../../../src/locales/en.ts';
import type { MessageView } from '../../../src/views/message.ts';
import { ExecutorRig } from '../../fakes/executor.ts';
import { discordError } from '../../fakes/rest.ts';
import { settle } from '../../fakes/settle.ts';

const file = { name: 'a.png', bytes: Uint8Array.of(1), contentType: 'image/png' };
const plain: MessageView = { content: 'done', rows: [] };
const withFiles: MessageView = { ...plain, files: [file] };
const forFiles: MessageView = { ...withFiles, filesTooLarge: en.more.filesTooLarge };
const { unexpected, restarting } = en.notice;

describe.each(['work', 'rework'] as const)('an answer after a deferral, by %s', (kind) => {
  let rig: ExecutorRig;
  const finished: string[] = [];

  beforeEach(() => {
    rig = new ExecutorRig();
    finished.length = 0;
  });

  /** @returns what was sent, each with its number of files */
  async function sent(run: () => Promise<MessageView>): Promise<readonly unknown[]> {
    const intention: Intention = { kind, run, finish: () => void finished.push('finished') };
    await rig.carryOut(intention);
    expect(finished).toEqual(['finished']);
    return rig.rest.calls.map(({ body, files = [] }) => ({ body, files: files.length }));
  }
  const saying = (content: string, files = 0): object => ({ body: { content }, files });

  it('is sent once where it arrives', async () => {
    rig.rest.willAnswer({});
    expect(await sent(async () => Promise.resolve(forFiles))).toMatchObject([saying('done', 1)]);
  });

  it.each<[string, MessageView, Error, string]>([
    ['too many bytes', forFiles, discordError(40_005, 413), en.more.filesTooLarge],
    ['HTTP 413 by a proxy', forFiles, discordError(0, 413), en.more.filesTooLarge],
    ['too many bytes, and nothing better to say', withFiles, discordError(40_005), unexpected],
    ['an invalid form', forFiles, discordError(50_035), unexpected],
    ['an invalid form without files', plain, discordError(50_035), unexpected],
  ])('that Discord refuses for %s is followed by a sentence', async (_why, view, error, line) => {
    rig.rest.willAnswer(error, {});
    expect(await sent(async () => Promise.resolve(view))).toMatchObject([
      saying('done', view.files?.length ?? 0),
      saying(line),
    ]);
  });

  it('is tried no third time', async () => {
    rig.rest.willAnswer(discordError(40_005, 413), discordError(50_035));
    expect(await sent(async () => Promise.resolve(forFiles))).toHaveLength(2);
  });

  it('is sent again while Discord takes nothing, with growing pauses', async () => {
    const busy = [discordError(0, 500), new HeldBackError('It does not answer')];
    rig.rest.willAnswer(...busy, new DOMException('aborted', 'AbortError'), {});
    const sending = sent(async () => Promise.resolve(forFiles));
    for (const pauseMs of [2_000, 4_000, 8_000]) {
      await settle();
      const before = rig.rest.calls.length;
      rig.life.clock.advance(pauseMs - 1);
      await settle();
      expect(rig.rest.calls).toHaveLength(before);
      rig.life.clock.advance(1);
    }
    expect(await sending).toMatchObject(Array.from({ length: 4 }, () => saying('done', 1)));
    expect(rig.life.clock.pending).toBe(0);
  });

  it('is given up with a sentence before its interaction ends', async () => {
    rig.rest.willAnswer(...Array.from({ length: 60 }, () => discordError(0, 503)));
    let calls: readonly unknown[] | undefined;
    void sent(async () => Promise.resolve(plain)).then((all) => {
      calls = all;
    });
    for (let second = 0; second < 15 * 60 && calls === undefined; second += 1) {
      rig.life.clock.advance(1_000);
      await settle();
    }
    expect(calls?.length).toBeGreaterThan(25);
    expect(calls?.at(-1)).toMatchObject(saying(unexpected));
  });

  it('keeps no stop waiting', async () => {
    rig.rest.willAnswer(discordError(0, 503), discordError(0, 503));
    const sending = sent(async () => Promise.resolve(plain));
    await settle();
    rig.life.stopping.abort();
    expect(await sending).toMatchObject([saying('done'), saying(unexpected)]);
  });

  it.each([10_008, 10_015, 50_027])('is left where nobody is there: %i', async (code) => {
    rig.rest.willAnswer(discordError(code, 404));
    expect(await sent(async () => Promise.resolve(forFiles))).toHaveLength(1);
  });

  it('says that something went wrong where the work failed', async () => {
    rig.rest.willAnswer({});
    const fail = async (): Promise<never> => Promise.reject(new Error('no'));
    expect(await sent(fail)).toMatchObject([saying(unexpected)]);
  });

  it('says that the bot restarts where a stop has cut the work short', async () => {
    rig.rest.willAnswer({});
    const fail = async (): Promise<never> => {
      rig.life.stopping.abort();
      return Promise.reject(new Error('aborted'));
    };
    expect(await sent(fail)).toMatchObject([saying(restarting)]);
    expect(rig.life.log.errors).toEqual([]);
  });

  it('is as it was meant where a stop came too late to cut it short', async () => {
    rig.rest.willAnswer({});
    rig.life.stopping.abort();
    expect(await sent(async () => Promise.resolve(plain))).toMatchObject([saying('done')]);
  });
});

describe('work that nobody waits for', () => {
  it('is finished as well', async () => {
    const rig = new ExecutorRig();
    rig.defer = () => Promise.reject(discordError(10_062, 404));
    let finishes = 0;
    const run = (): Promise<never> => Promise.reject(new Error('it never runs'));
    const finish = (): void => void (finishes += 1);
    await expect(rig.carryOut({ kind: 'work', run, finish })).rejects.toThrow('10062');
    expect(finishes).toBe(1);
  });
});
