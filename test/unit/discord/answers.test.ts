import { beforeEach, describe, expect, it } from 'vitest';
import type { Intention } from '../../../src/discord/definitions.ts';
import { en } from '../../../src/locales/en.ts';
import type { MessageView } from '../../../src/views/message.ts';
import { ExecutorRig } from '../../fakes/executor.ts';
import { discordError } from '../../fakes/rest.ts';

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
    ['HTTP 500', forFiles, discordError(0, 500), unexpected],
    ['no answer', plain, new DOMException('aborted', 'AbortError'), unexpected],
  ])('that Discord refuses for %s is followed by a sentence', async (_why, view, error, line) => {
    rig.rest.willAnswer(error, {});
    expect(await sent(async () => Promise.resolve(view))).toMatchObject([
      saying('done', view.files?.length ?? 0),
      saying(line),
    ]);
  });

  it('is tried no third time', async () => {
    rig.rest.willAnswer(discordError(40_005, 413), discordError(0, 500));
    expect(await sent(async () => Promise.resolve(forFiles))).toHaveLength(2);
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
