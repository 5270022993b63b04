import { ComponentType } from 'discord.js';
import { expect } from 'vitest';
import { objectOf, parseJson } from '../../sandbox/discord/json.ts';
import { modalIssues } from '../../sandbox/discord/rules/modal.ts';
import { bodySchemas } from '../../sandbox/discord/rules/openapi.ts';
import type { FormView } from '../../src/views/forms.ts';
import { expectSelectWithinLimits } from './limits.ts';

const callback = '/interactions/{interaction_id}/{interaction_token}/callback';
type Part = FormView['components'][number];

/**
 * Discord’s limits on a form, as its documentation has them and after its own schema (Discord docs:
 * interactions/receiving-and-responding, components/reference).
 */
export function expectFormWithinLimits(form: FormView): void {
  expectLength(form.title, 45);
  expectLength(form.custom_id, 100);
  expect(form.components.length).toBeGreaterThanOrEqual(1);
  expect(form.components.length).toBeLessThanOrEqual(5);
  for (const part of form.components) expectPartWithinLimits(part);
  const ids = form.components.flatMap((part) =>
    'component' in part ? part.component.custom_id : [],
  );
  expect(new Set(ids).size).toBe(ids.length);
  const text = JSON.stringify({ type: 9, data: form });
  expect(text).not.toMatch(/(?<!\\)(?:\\\\)*\\ud[89a-f][0-9a-f]{2}/i);
  const payload = objectOf(parseJson(text));
  expect(bodySchemas().check('POST', callback, payload)).toEqual([]);
  expect(modalIssues(objectOf(payload['data']))).toEqual([]);
}

function expectLength(text: string, most: number): void {
  expect(text.trim()).not.toBe('');
  expect(text.length).toBeLessThanOrEqual(most);
}

function expectPartWithinLimits(part: Part): void {
  if (part.type !== ComponentType.Label) throw new Error('Only labels stand in our forms');
  const { component: field, description } = part;
  expectLength(part.label, 45);
  if (description !== undefined) expectLength(description, 100);
  expectLength(field.custom_id, 100);
  switch (field.type) {
    case ComponentType.TextInput: {
      const { max_length: most = 4_000, min_length: least = 0, value, placeholder } = field;
      expect(most).toBeLessThanOrEqual(4_000);
      expect(least).toBeLessThanOrEqual(most);
      if (value !== undefined) expectLength(value, most);
      if (placeholder !== undefined) expectLength(placeholder, 100);
      return;
    }
    case ComponentType.StringSelect:
      expectSelectWithinLimits(field);
      return;
    case ComponentType.CheckboxGroup:
    case ComponentType.RadioGroup:
      expect(field.options.length).toBeLessThanOrEqual(10);
      for (const { label } of field.options) expectLength(label, 100);
      return;
    default:
      expect(field.type).toBe(ComponentType.FileUpload);
  }
}
