import {
  type APIButtonComponent,
  type APIChannelSelectComponent,
  type APIEmbed,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { expect } from 'vitest';
import type { MessageView, Row } from '../../src/views/message.ts';

type Component = APIButtonComponent | APIStringSelectComponent | APIChannelSelectComponent;

function faceOf(button: Component): string {
  if (isSelect(button)) return button.placeholder ?? '';
  if ('label' in button) return button.label;
  return 'emoji' in button ? (button.emoji.name ?? '') : '';
}

function isSelect(
  component: Component,
): component is APIStringSelectComponent | APIChannelSelectComponent {
  return (
    component.type === ComponentType.StringSelect || component.type === ComponentType.ChannelSelect
  );
}

/** Labels, or emoji where there is none, row by row. */
export function facesOf({ rows }: Pick<MessageView, 'rows'>): string[][] {
  return rows.map(({ components }) => components.map(faceOf));
}

/** Discord’s limits on a message (Discord docs: components/reference and resources/message). */
export function expectWithinLimits({ content, rows, embeds, files }: MessageView): void {
  expect(content.length).toBeLessThanOrEqual(2_000);
  expect(content.trim()).not.toBe('');
  expectRowsWithinLimits(rows);
  expectFilesWithinLimits(files);
  expectEmbedsWithinLimits(embeds, files);
}

function expectRowsWithinLimits(rows: readonly Row[]): void {
  expect(rows.length).toBeLessThanOrEqual(5);
  const ids: string[] = [];
  for (const { components } of rows) {
    expect(components.length).toBeGreaterThanOrEqual(1);
    expect(components.length).toBeLessThanOrEqual(5);
    for (const button of components) {
      expect(faceOf(button)).not.toBe('');
      if (isSelect(button)) {
        if (button.type === ComponentType.StringSelect) expectSelectWithinLimits(button);
        expect(faceOf(button).length).toBeLessThanOrEqual(150);
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

/** The same for a menu, also for one in a form. */
export function expectSelectWithinLimits({
  options,
  placeholder = '',
}: Pick<APIStringSelectComponent, 'options' | 'placeholder'>): void {
  expect(placeholder.length).toBeLessThanOrEqual(150);
  expect(options.length).toBeGreaterThanOrEqual(1);
  expect(options.length).toBeLessThanOrEqual(25);
  expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
  for (const { label, value, description } of options) {
    expect(label.trim()).not.toBe('');
    expect(Math.max(label.length, value.length, description?.length ?? 0)).toBeLessThanOrEqual(100);
  }
}

function expectFilesWithinLimits(files: MessageView['files'] = []): void {
  expect(files.length).toBeLessThanOrEqual(10);
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  for (const { description = '' } of files) expect(description.length).toBeLessThanOrEqual(1_024);
}

function expectEmbedsWithinLimits(
  embeds: readonly APIEmbed[] = [],
  files: MessageView['files'] = [],
): void {
  expect(embeds.length).toBeLessThanOrEqual(10);
  let total = 0;
  for (const { title = '', description = '', thumbnail } of embeds) {
    expect(title.length).toBeLessThanOrEqual(256);
    expect(description.length).toBeLessThanOrEqual(4_096);
    expect(title + description).not.toBe('');
    if (thumbnail !== undefined) {
      expect(files.map(({ name }) => `attachment://${name}`)).toContain(thumbnail.url);
    }
    total += title.length + description.length;
  }
  expect(total).toBeLessThanOrEqual(6_000);
}
