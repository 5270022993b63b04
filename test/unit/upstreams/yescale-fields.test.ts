import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Task } from '../../../src/upstreams/midjourney-proxy/schemas.ts';
import { snapshotOf } from '../../../src/upstreams/midjourney-proxy/tasks.ts';
import type { TaskSnapshot } from '../../../src/upstreams/port.ts';
import { task } from './parsed.ts';

const path = new URL('../../fixtures/seeds/yescale/fetch.json', import.meta.url);
/** The example answer of YeScale's own page "Query task status based on task ID". */
const example = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>;
const read = (change: object = {}): Task => task({ ...example, ...change });
const look = (change: object = {}): TaskSnapshot => snapshotOf(read(change));
const strange = [undefined, null, '', 'x', 0, -1, 1e300, true, [], {}];

describe('of the example of YeScale', () => {
  it.each([
    'customId',
    'botType',
    'prompt',
    'promptEn',
    'description',
    'state',
    'submitTime',
    'startTime',
    'finishTime',
    'progress',
    'failReason',
    'maskBase64',
  ])('%s changes nothing once the picture is there, whatever it is', (field) => {
    for (const value of strange) expect(look({ [field]: value })).toEqual(look());
  });

  it('the id and our own state are read', () => {
    expect(read()).toMatchObject({ id: '1730621826053455', state: undefined });
    expect(read({ state: 'attempt-1' }).state).toBe('attempt-1');
  });

  it('the action matters only where there are no buttons', () => {
    for (const value of strange) expect(look({ action: value })).toEqual(look());
    expect(look({ buttons: [] })).toMatchObject({ result: { actions: { length: 9 } } });
    expect(look({ buttons: [], action: 'UPSCALE' })).toMatchObject({ result: { actions: [] } });
  });

  it('the translated prompt and the style of a button change nothing', () => {
    const { buttons, properties } = example as { buttons: object[]; properties: object };
    for (const value of strange) {
      const styled = buttons.map((button) => ({ ...button, style: value }));
      expect(look({ buttons: styled })).toEqual(look());
      expect(look({ properties: { ...properties, finalZhPrompt: value } })).toEqual(look());
    }
  });

  it('every field but the id may be missing', () => {
    for (const field of Object.keys(example).filter((name) => name !== 'id')) {
      expect(look({ [field]: undefined })).toHaveProperty('status');
      expect(look({ [field]: null })).toHaveProperty('status');
    }
    expect(look({ status: null })).toEqual({ status: 'queued' });
    expect(look({ imageUrl: null })).toMatchObject({ result: { media: [] } });
    expect(look({ properties: null })).not.toHaveProperty('result.finalPrompt');
  });
});
