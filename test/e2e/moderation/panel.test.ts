import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person, SandboxChannel } from '../../../sandbox/discord/index.ts';
import { en } from '../../../src/locales/en.ts';
import { encodePress } from '../../../src/views/custom-ids.ts';
import type { PanelKey } from '../../../src/views/panel.ts';
import { type Harness, openHarness } from '../harness.ts';
import { adminOf, drawn, inChannel, openLog, privately } from './people.ts';

const { panel, refused, status } = en.access;

let easel: Harness;
let admin: Person;
let staff: SandboxChannel;

beforeEach(async () => {
  easel = await openHarness();
  admin = adminOf(easel);
  staff = easel.discord.createChannel(easel.guild, { name: 'staff' });
});
afterEach(() => easel.close());

async function openPanel(): Promise<(key: PanelKey, values: string[]) => Promise<string>> {
  const opened = await admin.run('admin panel', {});
  const { id, ephemeral } = opened.message();
  expect(ephemeral).toBe(true);
  return async (key, values) => {
    const before = opened.message().revisions.length;
    await admin.select(id, encodePress({ action: 'panel', key }), values);
    // It is drawn anew once the choice has been tried.
    return easel.discord.waitFor(() => {
      const { content, revisions } = opened.message();
      return revisions.length > before && content;
    }, 'the panel after a choice');
  };
}

describe('the panel', () => {
  it('sets what is chosen, tries channels by posting there, and writes it down', async () => {
    const log = await openLog(easel, admin);
    const choose = await openPanel();
    expect(await choose('review', ['both'])).toContain(panel.needsStaff);
    const saved = await choose('staff', [staff.id]);
    expect(saved).toContain(panel.saved);
    expect(saved).toContain(status.staff(`<#${staff.id}>`));
    expect(saved).toContain(en.cases.admin.everybodySees);
    const posted = inChannel(easel, admin, staff).messages();
    expect(posted.map(({ content }) => content)).toContain(panel.tried);
    expect(await choose('review', ['both'])).toContain(en.cases.admin.everybodySees);
    expect(await choose('buttons', ['owner'])).toContain(panel.saved);
    expect(await choose('newcomer', ['week'])).toContain(panel.saved);
    const answer = await admin.run('admin status', {});
    const told = await easel.reading(answer, /Easel in this server/);
    expect(told.content).toContain(status.review.both(48));
    expect(told.content).toContain(status.staff(`<#${staff.id}>`));
    await easel.discord.waitFor(() => log().split('\n').length >= 4, 'the changes in the log');
    expect(await choose('log', [staff.id])).toContain(en.cases.admin.everybodyReads);
  });

  it('takes no channel that Easel cannot post in', async () => {
    const choose = await openPanel();
    easel.discord.setChannel(staff.id, { botMaySend: false });
    expect(await choose('staff', [staff.id])).toContain(panel.cannotPost(`<#${staff.id}>`));
    expect(await choose('log', [staff.id])).toContain(panel.cannotPost(`<#${staff.id}>`));
    expect(await choose('review', ['prompts'])).toContain(panel.needsStaff);
  });

  it('keeps the staff channel while something waits for review, and lets it go after that', async () => {
    const choose = await openPanel();
    await choose('staff', [staff.id]);
    await choose('review', ['prompts']);
    expect(await choose('staff', [])).toContain(panel.needsStaffKept);
    await choose('review', ['none']);
    expect(await choose('staff', [])).toContain(panel.saved);
  });

  it('is for those only who may manage the server at the time of the press', async () => {
    const { id } = (await admin.run('admin panel', {})).message();
    easel.discord.setMember(easel.guild, admin.user, { permissions: 0n });
    const customId = encodePress({ action: 'panel', key: 'buttons' });
    const chosen = await admin.select(id, customId, ['owner']);
    expect(await privately(easel, chosen)).toBe(en.admin.notAllowed);
    const picture = await drawn(easel, easel.person('ada'));
    await easel.finished(await easel.person('bob').press(picture, 'V1'));
  });
});

describe('the status', () => {
  it('tells at a glance what is set and what does not work', async () => {
    const read = async (): Promise<string> => {
      return (await easel.reading(await admin.run('admin status', {}), /Easel in/)).content;
    };
    const before = await read();
    expect(before).toContain(status.running);
    expect(before).toContain(status.noStaff);
    expect(before).toContain(status.jobs(0, 0, 0));
    const choose = await openPanel();
    await choose('staff', [staff.id]);
    await choose('review', ['prompts']);
    easel.discord.setChannel(staff.id, { botMayView: false, botMaySend: false });
    const held = await easel.person('ada').run('imagine', { prompt: 'a red fox' });
    await easel.reading(held, /moderator/);
    const after = await read();
    expect(after).toContain(status.staffTrouble(`<#${staff.id}>`));
    expect(after).toContain(status.reviewUnseen);
    expect(after).toContain(status.jobs(0, 0, 1));
    await privately(easel, await admin.run('admin pause', { reason: 'lunch' }));
    expect(await read()).toContain('lunch');
    const late = await easel.person('bob').run('imagine', { prompt: 'a red fox' });
    expect(await privately(easel, late)).toBe(refused.pausedBecause('lunch'));
  });
});
