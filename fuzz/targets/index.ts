import type { Target } from '../target.ts';
import { callbacks } from './callbacks.ts';
import { customIds } from './custom-ids.ts';
import { dialects } from './dialects.ts';
import { documents } from './documents.ts';
import { packets } from './packets.ts';
import { promptChecks, prompts } from './prompts.ts';
import { upstreamTarget } from './upstreams.ts';
import { wordLists } from './word-lists.ts';

/** Everything that reads what others have written. */
export const targets: readonly Target[] = [
  ...dialects.map(upstreamTarget),
  callbacks,
  customIds,
  prompts,
  promptChecks,
  wordLists,
  documents,
  packets,
];
