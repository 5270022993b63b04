import { describe, expect, it } from 'vitest';
import { cancelButton } from '../../../commands/buttons/cancel.ts';
import { eraseButton } from '../../../commands/buttons/erase.ts';
import { exportButton } from '../../../commands/buttons/export.ts';
import { pageButton } from '../../../commands/buttons/page.ts';
import { history } from '../../../commands/history.ts';
import { info } from '../../../commands/info.ts';
import { privacy } from '../../../commands/privacy.ts';
import { reopenMenu } from '../../../commands/selects/reopen.ts';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { type Intention, type Tools, tell } from '../../../src/discord/definitions.ts';
import { en } from '../../../src/locales/en.ts';
import type { PackLimits } from '../../../src/privacy/pack.ts';
import { encodePress } from '../../../src/views/custom-ids.ts';
import { encodeWords } from '../../../src/views/history-words.ts';
import type { MessageView } from '../../../src/views/message.ts';
import { eraseQuestion } from '../../../src/views/privacy.ts';
import { buttonPress, menuChoice, slashCommand } from '../../fakes/interactions.ts';
import { addressOf, jobIdOf, jobIn } from '../../fakes/jobs.ts';
import { expectWithinLimits } from '../../fakes/limits.ts';
import { toolsOf } from '../../fakes/router.ts';
import { FakeUpstream } from '../../fakes/upstream.ts';

const ada = jobIn('done').requesterId;

function toolsWith(more: Partial<Tools> = {}): Tools {
  return { ...toolsOf(new ManualClock(0)), text: en, ...more };
}

const { signal } = new AbortController();

async function shownBy(intention: Intention): Promise<MessageView> {
  if (intention.kind !== 'work' && intention.kind !== 'rework') throw new Error(intention.kind);
  const view = await intention.run(signal);
  intention.finish?.();
  expectWithinLimits(view);
  return view;
}

describe('/history', () => {
  it('shows the newest jobs with the small pictures that are kept', async () => {
    const tools = toolsWith();
    await tools.jobs.create(jobIn('done'));
    await tools.thumbnails.keep(jobIdOf(1), Uint8Array.of(5));
    const view = await shownBy(await history.run(slashCommand('history'), tools));
    expect(view.embeds).toHaveLength(1);
    expect(view.files).toMatchObject([{ name: `${jobIdOf(1)}.webp`, bytes: Uint8Array.of(5) }]);
  });

  it('looks for the kind and the words that were typed', async () => {
    const tools = toolsWith();
    await tools.jobs.create(jobIn('done'));
    await tools.jobs.create(jobIn('failed', { id: jobIdOf(2) }));
    const run = async (words: Record<string, string>): Promise<number | undefined> =>
      (await shownBy(await history.run(slashCommand('history', {}, { words }), tools))).embeds
        ?.length;
    expect(await run({})).toBe(2);
    expect(await run({ kind: 'unfinished' })).toBe(1);
    expect(await run({ text: 'FOX  red' })).toBe(2);
    expect(await run({ text: 'whale' })).toBe(0);
  });

  it('is turned for whoever presses, never for somebody else', async () => {
    const tools = toolsWith();
    await tools.jobs.create(jobIn('done'));
    await tools.jobs.create(jobIn('done', { id: jobIdOf(3), requesterId: '7' }));
    const press = {
      ...({ action: 'page', direction: 'older', jobId: jobIdOf(9), kind: 'all' } as const),
      text: encodeWords('fox'),
    };
    const intention = await pageButton.run(press, buttonPress(encodePress(press)), tools);
    expect(intention.kind).toBe('rework');
    const view = await shownBy(intention);
    expect(view.embeds).toHaveLength(1);
    expect(view.content).toContain(en.history.withWords('`fox`'));
  });

  it('brings back one’s own jobs only', async () => {
    const tools = toolsWith();
    const job = jobIn('done');
    await tools.jobs.create(job);
    await tools.jobs.create(jobIn('done', { id: jobIdOf(3), requesterId: '7' }));
    await tools.jobs.create(jobIn('delivering', { id: jobIdOf(4) }));
    await tools.jobs.create(jobIn('failed', { id: jobIdOf(5) }));
    const unfetched = { since: 0, tries: 1 };
    await tools.jobs.create(jobIn('delivering', { id: jobIdOf(6), unfetched }));
    const forgotten = jobIn('failed', { id: jobIdOf(7), taskId: 'task-1' });
    await tools.jobs.create(forgotten);
    const choose = (...values: readonly string[]) =>
      reopenMenu.run({ action: 'reopen' }, menuChoice('1:reopen', values), tools);
    expect(await choose(job.id)).toEqual({ kind: 'republish', job, alone: undefined });
    expect(await choose(jobIdOf(3))).toEqual(tell(en.notice.unknownJob));
    expect(await choose(jobIdOf(4))).toEqual(tell(en.notice.stillFinishing));
    expect(await choose(jobIdOf(5))).toEqual(tell(en.notice.noPictureYet));
    expect(await choose(jobIdOf(6))).toEqual(tell(en.status.fetching));
    expect(await choose(jobIdOf(7))).toMatchObject({ kind: 'republish', job: forgotten });
    for (const values of [['x'], []])
      expect(await choose(...values)).toEqual(tell(en.notice.unknownJob));
  });
});

describe('a cancel button of /queue', () => {
  it('leaves the panel as it is when the job has ended meanwhile', async () => {
    const tools = toolsWith();
    const address = addressOf({ messageId: '200000000000000077' });
    await tools.jobs.create(jobIn('done', { address }));
    const press = { action: 'cancel', jobId: jobIdOf(1) } as const;
    const author = { id: '1', username: 'easel', discriminator: '0', avatar: null };
    const message = { id: '200000000000000003', channel_id: '200000000000000002', author };
    const embeds = [{ type: 'rich', description: 'x' }];
    const onPanel = buttonPress(encodePress(press), { message: { ...message, embeds } });
    expect(await cancelButton.run(press, onPanel, tools)).toEqual(tell(en.notice.alreadyEnded));
    const leftBehind = buttonPress(encodePress(press), { message });
    expect((await cancelButton.run(press, leftBehind, tools)).kind).toBe('update');
  });
});

describe('/info', () => {
  it('says that a balance is not known where the service fails', async () => {
    const upstream = new FakeUpstream();
    upstream.balance = () => Promise.reject(new Error('no'));
    const tools = toolsWith({ upstreams: new Map([[upstream.name, upstream]]) });
    const view = await shownBy(await info.run(slashCommand('info'), tools));
    expect(view.content).toContain(en.info.balanceUnknown);
  });
});

describe('/privacy', () => {
  const calls: { userId: string; options: PackLimits & { edge?: unknown } }[] = [];
  const erased: string[] = [];
  const underWay = new Set<string>();
  const tools = toolsWith({
    privacy: {
      beginExport: (userId) => {
        if (underWay.has(userId)) return undefined;
        underWay.add(userId);
        return () => void underWay.delete(userId);
      },
      export: (userId, options) => {
        calls.push({ userId, options });
        const rest = { stage: 'series', id: jobIdOf(8) } as const;
        return Promise.resolve({ files: [Uint8Array.of(1)], records: 3, tooLarge: 1, rest });
      },
      erase: (userId, given) => {
        expect(given).toBe(signal);
        erased.push(userId);
        return Promise.resolve({ jobs: 4, live: 1, unreadable: 1 });
      },
    },
  });

  it('exports under the limit of the place, and offers the rest', async () => {
    const overrides = { attachment_size_limit: 1_000 };
    const command = slashCommand('privacy', overrides, { subcommand: 'export' });
    const view = await shownBy(await privacy.run(command, tools));
    expect(calls.at(-1)).toMatchObject({
      userId: ada,
      options: { maxFileBytes: 1_000, maxFiles: 10, signal },
    });
    expect(view.filesTooLarge).toBe(en.privacy.tooLarge(4));
    expect(view.files?.[0]?.name).toBe('easel-export-1970-01-01.json');
    expect(view.content).toBe(
      [en.privacy.exportedPart(3), en.privacy.tooLarge(1), en.privacy.more].join('\n'),
    );
    const press = { action: 'export', jobId: jobIdOf(8), key: 'series' } as const;
    expect(JSON.stringify(view.rows)).toContain(`"${encodePress(press)}"`);
    await shownBy(await exportButton.run(press, buttonPress(encodePress(press)), tools));
    expect(calls.at(-1)?.options).toMatchObject({ edge: { stage: 'series', id: jobIdOf(8) } });
  });

  it('makes one export at a time for each person', async () => {
    const command = slashCommand('privacy', {}, { subcommand: 'export' });
    const first = await privacy.run(command, tools);
    const press = { action: 'export', jobId: jobIdOf(8), key: 'series' } as const;
    for (const second of [
      await privacy.run(command, tools),
      await exportButton.run(press, buttonPress(encodePress(press)), tools),
    ]) {
      expect(second).toEqual(tell(en.notice.alreadyPressed));
    }
    await shownBy(first);
    expect((await privacy.run(command, tools)).kind).toBe('work');
    underWay.clear();
  });

  it('takes ten megabytes where the place tells no limit', async () => {
    const overrides = { attachment_size_limit: undefined };
    const command = slashCommand('privacy', overrides, { subcommand: 'export' });
    await shownBy(await privacy.run(command, tools));
    expect(calls.at(-1)?.options.maxFileBytes).toBe(10 * 1024 * 1024);
  });

  it('asks before it erases, and erases nothing of anybody but whoever says yes', async () => {
    const command = slashCommand('privacy', {}, { subcommand: 'erase' });
    const question = await privacy.run(command, tools);
    expect(question).toEqual({ kind: 'tell', view: eraseQuestion(en) });
    expectWithinLimits(eraseQuestion(en));
    const answer = (key: 'yes' | 'no') =>
      eraseButton.run({ action: 'erase', key }, buttonPress(`1:erase:${key}`), tools);
    expect(await answer('no')).toMatchObject({
      kind: 'update',
      view: { content: en.privacy.kept, rows: [] },
    });
    expect(erased).toEqual([]);
    const view = await shownBy(await answer('yes'));
    expect(erased).toEqual([ada]);
    expect(view.content).toBe(
      [en.privacy.erased(4), en.privacy.stillLive(1), en.privacy.unreadable(1)].join('\n'),
    );
  });
});
