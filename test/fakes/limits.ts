import { ButtonStyle } from 'discord.js';
import { expect } from 'vitest';
import type { MessageView } from '../../src/views/message.ts';

/** Labels, or emoji where there is none, row by row. */
export function facesOf({ rows }: MessageView): string[][] {
  return rows.map(({ components }) =>
    components.map((button) => ('label' in button ? button.label : button.emoji?.name) ?? ''),
  );
}

/** Discord’s limits on a message (Discord docs: components/reference and resources/message). */
export function expectWithinLimits({ content, rows }: MessageView): void {
  expect(content.length).toBeLessThanOrEqual(2_000);
  expect(content.trim()).not.toBe('');
  expect(rows.length).toBeLessThanOrEqual(5);
  const ids: string[] = [];
  for (const { components } of rows) {
    expect(components.length).toBeGreaterThanOrEqual(1);
    expect(components.length).toBeLessThanOrEqual(5);
    for (const button of components) {
      const label = 'label' in button ? button.label : undefined;
      const emoji = 'emoji' in button ? button.emoji : undefined;
      expect((label ?? '').length).toBeLessThanOrEqual(80);
      expect(label ?? emoji?.name ?? '').not.toBe('');
      if (button.style === ButtonStyle.Link) expect(button.url.length).toBeLessThanOrEqual(512);
      else if ('custom_id' in button) ids.push(button.custom_id);
    }
  }
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(100);
  expect(new Set(ids).size).toBe(ids.length);
}
