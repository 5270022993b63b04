import fc from 'fast-check';
import { decodePress, encodePress } from '../../src/views/custom-ids.ts';
import { anyText } from '../generate/text.ts';
import { target } from '../target.ts';

const actions = [
  'act',
  'cancel',
  'form',
  'run',
  'stop',
  'remove',
  'page',
  'reopen',
  'erase',
  'export',
  'choose',
  'approve',
  'reject',
  'handle',
  'ruling',
  'panel',
  'set',
  '__proto__',
  'constructor',
];
const words = [
  '1',
  '2',
  '01',
  '',
  ' ',
  'older',
  'newer',
  'all',
  'k1',
  'fixed',
  'yes',
  'plain',
  'strike',
  'prompt',
  'result',
  '0123456789ab',
  'zzzzzzzzzzzzz',
  '0123456789ab-1',
  '0123456789abc-zz',
  '1300000000000000000',
  '4294967296',
  '__proto__',
];
const part = fc.oneof(
  { arbitrary: fc.constantFrom(...words), weight: 8 },
  { arbitrary: fc.stringMatching(/^[0-9a-z]{12,13}(?:-[0-9a-z]{1,2})?$/), weight: 3 },
  { arbitrary: anyText, weight: 1 },
);
const nearly = fc
  .tuple(
    fc.constantFrom('1', '1', '1', '2', '', '1 '),
    fc.constantFrom(...actions),
    fc.array(part, { maxLength: 6 }),
  )
  .map(([version, action, parts]) => [version, action, ...parts].join(':'));

/** Ids of buttons and forms, as anybody may forge them. */
export const customIds = target('custom-ids', () => ({
  cases: fc.oneof({ arbitrary: nearly, weight: 6 }, { arbitrary: anyText, weight: 1 }),
  run: (customId) => {
    const press = decodePress(customId);
    if (press === undefined) return;
    if (encodePress(press) !== customId) throw new Error('It is read as something else');
    if (customId.length > 100) throw new Error('It is longer than any of ours');
  },
}));
