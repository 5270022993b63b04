import { expect } from 'vitest';
import type { MessageView } from '../../src/views/message.ts';
import { expectWithinLimits } from './limits.ts';

/** Discord’s limits on a message with embeds and files (Discord docs: resources/message, Embed Limits). */
export function expectAllWithinLimits(view: MessageView): void {
  expectWithinLimits(view);
  const { embeds = [], files = [] } = view;
  expect(embeds.length).toBeLessThanOrEqual(10);
  expect(files.length).toBeLessThanOrEqual(10);
  const names = files.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { description = '' } of files) expect(description.length).toBeLessThanOrEqual(1_024);
  let total = 0;
  for (const { title = '', description = '', thumbnail } of embeds) {
    expect(title.length).toBeLessThanOrEqual(256);
    expect(description.length).toBeLessThanOrEqual(4_096);
    expect(title + description).not.toBe('');
    if (thumbnail !== undefined)
      expect(names).toContain(thumbnail.url.replace('attachment://', ''));
    total += title.length + description.length;
  }
  expect(total).toBeLessThanOrEqual(6_000);
}
