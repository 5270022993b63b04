import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SeenMessage } from '../../../sandbox/discord/index.ts';
import { told } from '../told.ts';
import { Desk, faces, type Row } from './table.ts';

let desk: Desk;

describe('the buttons below clips', () => {
  let clips: SeenMessage;
  let clip: SeenMessage;
  beforeAll(async () => {
    desk = await Desk.open();
    const single = await desk.singleOf('a red fox --v 7');
    clips = await desk.easel.finished(await desk.ada.press(single.id, 'Animate (Low motion)'));
    clip = await desk.easel.finished(await desk.ada.press(clips.id, 'U2'));
  });
  afterAll(() => desk.easel.close());

  it('row 23: U2 picks one clip, which plays in Discord', () => {
    expect(told(clip)).toBe(`**a red fox --v 7** - Image #2 ${desk.mention}`);
    expect(clip.attachments.map(({ contentType }) => contentType)).toEqual(['video/mp4']);
    expect(clip.embeds).toEqual([]);
  });

  it.each<Row>([
    { row: 24, button: 'Extend (High motion)', says: 'Extend (High motion) by ' },
    { row: 25, button: 'Extend (Low motion)', says: 'Extend (Low motion) by ' },
  ])('row $row: $button', async (row) => {
    const longer = await desk.expectDrawn(clip, row);
    expect(longer.attachments[0]?.contentType).toBe('video/mp4');
  });
});

describe('buttons of other servers', () => {
  afterEach(() => desk.easel.close());

  it('row 2: 🔄 below one picture draws four new ones', async () => {
    const customId = 'MJ::JOB::reroll::0::{job}::SOLO';
    desk = await Desk.open({ extraButtons: [{ below: 'single', customId, emoji: '🔄' }] });
    const single = await desk.singleOf('a red fox');
    const four = await desk.expectDrawn(single, { button: '🔄', says: '' });
    expect(faces(four)).toContain('V4');
  });

  it('rows 26 and 32: a legacy Animate is drawn as the gateway names it, a Web without address is not', async () => {
    desk = await Desk.open({
      extraButtons: [
        {
          below: 'single',
          customId: 'MJ::JOB::video::1::{job}::SOLO::manual',
          label: 'Animate (Manual)',
        },
        { below: 'single', label: 'Web' },
        { below: 'single', customId: 'MJ::iframe::{job}', label: 'Editor' },
      ],
    });
    const single = await desk.singleOf('a red fox --v 7');
    expect(faces(single)).toContain('Animate (Manual)');
    expect(faces(single)).not.toContain('Editor');
    expect(single.buttons.filter(({ label }) => label === 'Web')).toHaveLength(1);
    const pressed = await desk.ada.press(single.id, 'Animate (Manual)');
    const message = await desk.easel.reading(pressed, /cannot do this|does not accept/);
    expect(message.content).toContain('Animate (Manual) by');
  });
});
