import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { catalogues, type Sentences } from '../../../src/locales/index.ts';
import { jobView } from '../../../src/views/job.ts';
import { facesOf } from '../../fakes/limits.ts';
import { phasesOfActions, phasesOfPictures, phasesOfTrouble } from './more-phases.ts';
import { type Phase, phases } from './phases.ts';

const all = [...phases, ...phasesOfPictures, ...phasesOfTrouble, ...phasesOfActions];

/** The text of a message in the signs of the table, without what stands in small letters. */
function say({ job, progress = {} }: Phase, text: Sentences): string {
  return jobView(job, progress, text)
    .content.replace(/\n-# .*/gs, '')
    .trimEnd()
    .replace('**a red fox**', 'P')
    .replace('**a blue fox**', "P'")
    .replaceAll('<@300000000000000001>', '@u');
}

const facesIn = ({ job, progress = {} }: Phase, text: Sentences): string[] =>
  facesOf(jobView(job, progress, text)).flat();

describe('every phase of a job', () => {
  it.each(all.map((phase) => [phase.name, phase] as const))(
    'reads in English: %s',
    (_name, phase) => {
      expect(say(phase, en)).toBe(phase.english);
    },
  );

  it.each(Object.entries(catalogues))(
    'reads in %s as it was last read by people',
    async (tag, text) => {
      const lines = all.map((phase) => {
        const buttons = facesIn(phase, text).map((face) => `[${face}]`);
        const said = say(phase, text).replaceAll('\n', ' ⏎ ');
        return `- ${phase.name}: ${[said, ...buttons].join(' ')}`;
      });
      await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`snapshots/phases.${tag}.md`);
    },
  );

  it.each(Object.entries(catalogues))('has a button for every action in %s', (_tag, text) => {
    const drawn = phasesOfActions.flatMap((phase) => facesIn(phase, text));
    const labels = Object.values(text.action).filter((label) => typeof label === 'string');
    for (const label of labels) expect(drawn).toContain(label);
  });
});
