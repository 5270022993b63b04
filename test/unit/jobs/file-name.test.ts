import { describe, expect, it } from 'vitest';
import { resultFileName } from '../../../src/jobs/file-name.ts';
import { imagineOf, jobIdOf, jobIn } from '../../fakes/jobs.ts';

const id = jobIdOf(1);
const nameOf = (prompt: string): string =>
  resultFileName(jobIn('done', { request: imagineOf({ prompt }) }), 0, 'png');

describe('the name of a result file', () => {
  it.each([
    ['a red fox', `a_red_fox_${id}_1.png`],
    ['Crème brûlée, --ar 16:9!', `cre_me_bru_le_e_ar_16_9_${id}_1.png`],
    ['https://x.example/a.png?sig=canary a fox', `a_fox_${id}_1.png`],
    ['狐狸 🦊', `${id}_1.png`],
    ['../../etc/passwd', `etc_passwd_${id}_1.png`],
  ])('of %j is %s', (prompt, name) => {
    expect(nameOf(prompt)).toBe(name);
  });

  it('stays short and plain, however long the prompt', () => {
    expect(nameOf('word '.repeat(800))).toMatch(/^[a-z0-9_]{1,80}\.png$/);
  });

  it('tells the files of one result apart', () => {
    expect(resultFileName(jobIn('done'), 1, 'mp4')).toBe(`a_red_fox_${id}_2.mp4`);
  });
});
