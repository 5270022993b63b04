import { describe, expect, it } from 'vitest';
import { DiscordTime } from '../../../../src/discord/traffic/discord-time.ts';
import { sampleTime } from '../../../fakes/jobs.ts';

function rig() {
  let elapsed = 5_000;
  const time = new DiscordTime(() => elapsed);
  const wait = (ms: number): void => {
    elapsed += ms;
  };
  return { time, wait, date: new Date(sampleTime).toUTCString() };
}

describe('the time at Discord', () => {
  it('says of nothing that it is too late before Discord has told it', () => {
    const { time } = rig();
    time.note(null);
    time.note('no date');
    expect(time.isTooLate(0)).toBe(false);
  });

  it('goes on by itself, whatever this machine takes for the time', () => {
    const { time, wait, date } = rig();
    time.note(date);
    expect(time.isTooLate(sampleTime)).toBe(false);
    wait(4_900);
    expect(time.isTooLate(sampleTime)).toBe(false);
    wait(1_200);
    expect(time.isTooLate(sampleTime)).toBe(true);
    expect(time.isTooLate(sampleTime + 6_000)).toBe(false);
  });
});
