import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { catalogues, type Sentences } from '../../../src/locales/index.ts';
import { jobView } from '../../../src/views/job.ts';
import { facesOf } from '../../fakes/limits.ts';
import { type Phase, phases } from './phases.ts';

/** The text of a message in the signs of the table, without what stands in small letters. */
function say({ job, progress = {} }: Phase, text: Sentences): string {
  return jobView(job, progress, text)
    .content.replace(/\n-# .*/gs, '')
    .replace('**a red fox**', 'P')
    .replace('**a blue fox**', "P'")
    .replaceAll('<@300000000000000001>', '@u');
}

describe('every phase of a job', () => {
  it.each(phases.map((phase) => [phase.name, phase] as const))(
    'reads as on Midjourney’s own bot: %s',
    (_name, phase) => {
      expect(say(phase, en)).toBe(phase.english);
    },
  );

  it.each(Object.entries(catalogues))(
    'reads in %s as it was last read by people',
    async (tag, text) => {
      const lines = phases.map((phase) => {
        const buttons = facesOf(jobView(phase.job, phase.progress ?? {}, text)).flat();
        return `- ${phase.name}: ${say(phase, text)} ${buttons.map((face) => `[${face}]`).join(' ')}`;
      });
      await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`snapshots/phases.${tag}.md`);
    },
  );
});
