import { defineButton } from '../../src/discord/definitions.ts';
import { decodeWords } from '../../src/views/history-words.ts';
import { historyPanel } from '../history.ts';

/** Older and Newer: another page in place of the one that stands there. */
export const pageButton = defineButton({
  action: 'page',
  run: ({ direction, jobId, kind, text }, { user }, tools) => {
    const filter = { kind, text: decodeWords(text) };
    const query = { userId: user.id, filter, edge: { direction, jobId } };
    return { kind: 'rework', run: () => historyPanel({ query, isCut: false }, tools) };
  },
});
