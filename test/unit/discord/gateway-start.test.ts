import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { waitForGateway } from '../../../src/discord/gateway-start.ts';
import { sampleTime } from '../../fakes/jobs.ts';
import { MemoryLog } from '../../fakes/log.ts';
import { discordError, FakeRest } from '../../fakes/rest.ts';
import { settle } from '../../fakes/settle.ts';

const gateway = (remaining: number, resetMs = 0) => ({
  url: 'wss://gateway.test',
  session_start_limit: { remaining, reset_after: resetMs, total: 1_000, max_concurrency: 1 },
});

function rig() {
  const clock = new ManualClock(sampleTime);
  const log = new MemoryLog();
  const rest = new FakeRest();
  const ending = new AbortController();
  const open = () => waitForGateway({ rest, clock, logger: log.logger, signal: ending.signal });
  /** @returns after how many seconds it was there */
  const secondsUntilOpen = async (): Promise<number> => {
    const from = clock.now();
    const ended = new AbortController();
    void open().then(() => {
      ended.abort();
    });
    await settle();
    while (!ended.signal.aborted) {
      clock.advance(1_000);
      await settle();
    }
    return (clock.now() - from) / 1_000;
  };
  return { clock, log, rest, ending, open, secondsUntilOpen };
}

describe('the way to the gateway', () => {
  it('is there at once', async () => {
    const { rest, secondsUntilOpen } = rig();
    rest.willAnswer(gateway(1_000));
    expect(await secondsUntilOpen()).toBe(0);
  });

  it('is asked for with growing pauses while Discord is away', async () => {
    const { rest, secondsUntilOpen, log } = rig();
    rest.willAnswer(...Array.from({ length: 9 }, () => new Error('refused')), gateway(1));
    expect(await secondsUntilOpen()).toBe(1 + 2 + 4 + 8 + 16 + 32 + 60 + 60 + 60);
    expect(log.lines.every((line) => line.includes('goes on trying'))).toBe(true);
  });

  it('is not taken where no sessions are left, and the line says for how long', async () => {
    const { rest, secondsUntilOpen, log } = rig();
    rest.willAnswer(gateway(0, 90_000), gateway(1_000));
    expect(await secondsUntilOpen()).toBe(90);
    expect(log.errors).toHaveLength(1);
    expect(log.text).toContain('"seconds":90');
  });

  it('ends with a clear line for a token that is not accepted', async () => {
    const { rest, open } = rig();
    rest.willAnswer(discordError(0, 401));
    await expect(open()).rejects.toThrow('Discord does not accept DISCORD_TOKEN');
  });

  it('is not waited for any longer once the bot is to end', async () => {
    const { rest, open, ending, clock } = rig();
    rest.willAnswer(new Error('refused'));
    const opening = open();
    await settle();
    ending.abort(new Error('SIGTERM'));
    await expect(opening).rejects.toThrow('SIGTERM');
    expect(clock.pending).toBe(0);
  });
});
