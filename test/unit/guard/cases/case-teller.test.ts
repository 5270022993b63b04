import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../../../src/storage/memory.ts';
import { type CaseRig, caseRig, moderator, person, server } from '../../../fakes/cases.ts';
import { settle } from '../../../fakes/settle.ts';

const channel = '400000000000000009';
const struck = { kind: 'struck', userId: person, byId: moderator, reason: 'rude' } as const;

async function pass(rig: CaseRig, ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 1_000) {
    rig.clock.advance(1_000);
    await settle();
  }
}

async function told(count: number, rig = caseRig()): Promise<CaseRig> {
  await rig.set({ logChannel: channel });
  for (let number = 0; number < count; number += 1) await rig.cases.record(server, struck);
  return rig;
}

describe('the log channel', () => {
  it('tells cases that come together in one message, a line each', async () => {
    const rig = await told(3);
    await pass(rig, 2_000);
    expect(rig.posts).toHaveLength(1);
    const [post] = rig.posts;
    expect(post?.channelId).toBe(channel);
    const lines = post?.content.split('\n') ?? [];
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('**#1**');
    expect(lines[0]).toContain(`<@${moderator}> gave <@${person}> a strike`);
    expect(lines[0]).toContain('reason: rude');
  });

  it('never posts more often than every two seconds, nor more than a message takes', async () => {
    const rig = await told(60);
    let before = 0;
    for (let second = 0; second < 30; second += 1) {
      await pass(rig, 1_000);
      expect(rig.posts.length - before).toBeLessThanOrEqual(1);
      before = rig.posts.length;
    }
    const lines = rig.posts.flatMap(({ content }) => content.split('\n'));
    expect(lines).toHaveLength(60);
    for (const { content } of rig.posts) expect(content.length).toBeLessThanOrEqual(2_000);
    expect(rig.posts.length).toBeLessThan(10);
  });

  it('counts what would be too much, and names the export', async () => {
    const rig = await told(250);
    await pass(rig, 60_000);
    const lines = rig.posts.flatMap(({ content }) => content.split('\n'));
    expect(lines.filter((line) => line.startsWith('**#'))).toHaveLength(100);
    expect(lines.at(-1)).toContain('150 more');
    expect(lines.at(-1)).toContain('/admin export');
  });

  it('says nothing where none is set', async () => {
    const rig = caseRig();
    await rig.cases.record(server, struck);
    await pass(rig, 5_000);
    expect(rig.posts).toHaveLength(0);
    expect(rig.refusals()).toBe(0);
    expect(rig.clock.pending).toBe(0);
  });

  it('is left alone after some failures, is remembered, and comes back by itself', async () => {
    const rig = caseRig();
    rig.takes(false);
    await told(1, rig);
    const since = rig.clock.now() + 1_000;
    await pass(rig, 300_000);
    expect(rig.refusals()).toBe(3);
    expect(rig.cases.logTrouble(server)).toEqual({ channelId: channel, since });
    rig.takes(true);
    // Nothing else happens there.
    await pass(rig, 600_000);
    expect(numbersIn(rig)).toEqual([1]);
    expect(rig.cases.logTrouble(server)).toBeUndefined();
    expect(rig.clock.pending).toBe(0);
  });

  it('rests longer and longer while it takes nothing, whatever comes', async () => {
    const rig = caseRig();
    rig.takes(false);
    await told(1, rig);
    const tries: number[] = [];
    for (let hour = 0; hour < 24; hour += 1) {
      await rig.cases.record(server, struck);
      for (let minute = 0; minute < 60; minute += 1) {
        rig.clock.advance(60_000);
        await settle();
      }
      tries.push(rig.refusals());
    }
    expect(tries.at(-1)).toBeLessThan(12);
    expect(tries.at(-1)).toBeGreaterThan(tries.at(-8) ?? 0);
    rig.takes(true);
    await pass(rig, 6 * 3_600_000);
    expect(numbersIn(rig)).toHaveLength(25);
  });

  it('tells everything else where a filter objects to one line, and that one without its words', async () => {
    const rig = caseRig();
    rig.objectsTo('badword');
    await rig.set({ logChannel: channel });
    for (let number = 1; number <= 9; number += 1) {
      const prompt = number === 7 ? 'a badword here' : `fox ${number}`;
      const refusal = { kind: 'refused', because: 'word', userId: person, prompt } as const;
      await rig.cases.record(server, refusal);
    }
    await pass(rig, 60_000);
    expect(numbersIn(rig)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const lines = rig.posts.flatMap(({ content }) => content.split('\n'));
    expect(lines[6]).toContain(`<@${person}> was refused: a rule about words`);
    expect(lines.filter((line) => line.includes('fox'))).toHaveLength(8);
    expect(rig.cases.logTrouble(server)).toBeUndefined();
    await rig.cases.record(server, struck);
    await pass(rig, 3_000);
    expect(rig.posts.at(-1)?.content).toContain('reason: rude');
  });

  it('tells no more than a number where a filter objects to the rest as well', async () => {
    const rig = caseRig();
    rig.objectsTo('strike', 'rude');
    await told(2, rig);
    await pass(rig, 60_000);
    expect(rig.posts.map(({ content }) => content)).toEqual([
      expect.stringMatching(/^\*\*#1\*\* · <t:\d+:f>$/) as string,
      expect.stringMatching(/^\*\*#2\*\* · <t:\d+:f>$/) as string,
    ]);
  });

  it('is in trouble where it takes no words at all', async () => {
    const rig = caseRig();
    rig.objectsTo('#');
    await told(1, rig);
    await pass(rig, 300_000);
    expect(rig.cases.logTrouble(server)).toMatchObject({ channelId: channel });
    rig.objectsTo();
    await pass(rig, 900_000);
    expect(rig.posts[0]?.content).toContain('reason: rude');
  });

  it('is tried at once after a setting was changed', async () => {
    const rig = caseRig();
    rig.takes(false);
    await told(1, rig);
    await pass(rig, 300_000);
    rig.takes(true);
    await rig.set({ logChannel: '400000000000000010' });
    await rig.cases.record(server, { kind: 'setting', byId: moderator });
    await pass(rig, 2_000);
    expect(rig.posts[0]?.channelId).toBe('400000000000000010');
  });

  it('is told what still waits when the program stops', async () => {
    const rig = await told(2);
    await rig.cases.stop();
    expect(rig.posts).toHaveLength(1);
    expect(rig.clock.pending).toBe(0);
  });

  it('is told after a start what a program that died has not come to tell', async () => {
    const store = createMemoryStore();
    const dead = await told(3, caseRig(store));
    expect(dead.posts).toHaveLength(0);
    const rig = caseRig(store);
    rig.cases.takeUp();
    await settle();
    await pass(rig, 2_000);
    expect(rig.posts).toHaveLength(1);
    expect(numbersIn(rig)).toEqual([1, 2, 3]);
    const next = caseRig(store);
    next.cases.takeUp();
    await settle();
    await pass(next, 5_000);
    expect(next.posts).toHaveLength(0);
    expect(next.clock.pending).toBe(0);
  });

  it('is told of very many after a start as of very many at once', async () => {
    const store = createMemoryStore();
    await told(250, caseRig(store));
    const rig = caseRig(store);
    rig.cases.takeUp();
    await settle();
    await pass(rig, 60_000);
    expect(numbersIn(rig)).toHaveLength(100);
    expect(rig.posts.at(-1)?.content).toContain('150 more');
    await rig.cases.record(server, struck);
    await pass(rig, 3_000);
    expect(numbersIn(rig).at(-1)).toBe(251);
  });

  it('is told what came while it took nothing, as soon as it takes something', async () => {
    const rig = caseRig();
    rig.takes(false);
    await told(5, rig);
    await pass(rig, 300_000);
    rig.takes(true);
    await rig.cases.record(server, { kind: 'setting', byId: moderator });
    await pass(rig, 4_000);
    expect(numbersIn(rig)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is not flooded by what was before it was set, also after a restart', async () => {
    const store = createMemoryStore();
    const before = caseRig(store);
    for (let count = 0; count < 30; count += 1) await before.cases.record(server, struck);
    await pass(before, 2_000);
    const rig = caseRig(store);
    await rig.set({ logChannel: channel });
    await rig.cases.record(server, { kind: 'setting', byId: moderator });
    await pass(rig, 10_000);
    expect(numbersIn(rig)).toEqual([31]);
  });
});

/** The numbers of all cases that were told one by one. */
function numbersIn({ posts }: CaseRig): number[] {
  const lines = posts.flatMap(({ content }) => content.split('\n'));
  return lines.flatMap((line) => {
    const [, number] = /^\*\*#(\d+)\*\*/.exec(line) ?? [];
    return number === undefined ? [] : [Number(number)];
  });
}
