import { type APIButtonComponent, ButtonStyle } from 'discord.js';
import { expect } from 'vitest';
import type { MessageView } from '../../src/views/message.ts';

function faceOf(button: APIButtonComponent): string {
  if ('label' in button) return button.label;
  return 'emoji' in button ? (button.emoji.name ?? '') : '';
}

/** Labels, or emoji where there is none, row by row. */
export function facesOf({ rows }: Pick<MessageView, 'rows'>): string[][] {
  return rows.map(({ components }) => components.map(faceOf));
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
      expect(faceOf(button)).not.toBe('');
      expect(faceOf(button).length).toBeLessThanOrEqual(80);
      if (button.style === ButtonStyle.Link) expect(button.url.length).toBeLessThanOrEqual(512);
      else if ('custom_id' in button) ids.push(button.custom_id);
    }
  }
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(100);
  expect(new Set(ids).size).toBe(ids.length);
}
