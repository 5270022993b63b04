import {
  type APIButtonComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { expect } from 'vitest';
import type { MessageView } from '../../src/views/message.ts';

type Component = APIButtonComponent | APIStringSelectComponent;

function faceOf(button: Component): string {
  if (button.type === ComponentType.StringSelect) return button.placeholder ?? '';
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
      if (button.type === ComponentType.StringSelect) {
        expectSelectWithinLimits(button);
        ids.push(button.custom_id);
        expect(components).toHaveLength(1);
        continue;
      }
      expect(faceOf(button).length).toBeLessThanOrEqual(80);
      if (button.style === ButtonStyle.Link) expect(button.url.length).toBeLessThanOrEqual(512);
      else if ('custom_id' in button) ids.push(button.custom_id);
    }
  }
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(100);
  expect(new Set(ids).size).toBe(ids.length);
}

function expectSelectWithinLimits({ options, placeholder = '' }: APIStringSelectComponent): void {
  expect(placeholder.length).toBeLessThanOrEqual(150);
  expect(options.length).toBeGreaterThanOrEqual(1);
  expect(options.length).toBeLessThanOrEqual(25);
  expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
  for (const { label, value, description = '' } of options) {
    expect(label.length).toBeGreaterThanOrEqual(1);
    expect(Math.max(label.length, value.length, description.length)).toBeLessThanOrEqual(100);
  }
}
