import { describe, expect, it } from 'vitest';
import { flagNamedIn, translatePrompt } from '../../../../src/upstreams/kie/fields.ts';

function fieldsOf(prompt: string): unknown {
  const translated = translatePrompt(prompt);
  return 'wrongFlag' in translated ? translated : translated.fields;
}

function promptOf(prompt: string): unknown {
  const translated = translatePrompt(prompt);
  return 'wrongFlag' in translated ? translated : translated.prompt;
}

describe('a flag with a field', () => {
  it.each([
    ['--ar 16:9', { aspectRatio: '16:9' }],
    ['--aspect 16:9', { aspectRatio: '16:9' }],
    ['--AR 1920:1080', { aspectRatio: '16:9' }],
    ['--ar 10:10', { aspectRatio: '1:1' }],
    ['--v 7', { version: '7' }],
    ['--version 6.1', { version: '6.1' }],
    ['--v 6', { version: '6' }],
    ['--v 5.2', { version: '5.2' }],
    ['--v 5.1', { version: '5.1' }],
    ['--niji 6', { version: 'niji6' }],
    ['--s 0', { stylization: 0 }],
    ['--stylize 1000', { stylization: 1000 }],
    ['--c 42', { variety: 40 }],
    ['--chaos 43', { variety: 45 }],
    ['--c 100', { variety: 100 }],
    ['--c 2', { variety: 0 }],
    ['--w 3000', { weirdness: 3000 }],
    ['--weird 7', { weirdness: 7 }],
    ['--ow 1', { ow: 1 }],
    ['--ow 1000', { ow: 1000 }],
    ['--relax', { speed: 'relaxed' }],
    ['--Fast', { speed: 'fast' }],
    ['--turbo', { speed: 'turbo' }],
    ['--ar   16:9\n--v\t7', { aspectRatio: '16:9', version: '7' }],
  ])('as in %s becomes %j and leaves the prompt', (flags, fields) => {
    expect(fieldsOf(`a hill ${flags}`)).toEqual(fields);
    expect(promptOf(`a hill ${flags}`)).toBe('a hill');
  });

  it.each([
    '--ar 21:9',
    '--ar 16x9',
    '--ar 0:0',
    '--ar',
    '--ar 16:9 and a dog',
    '--ar 4:5',
    '--v 8',
    '--v 4',
    '--v',
    '--v constructor',
    '--niji',
    '--niji 5',
    '--niji __proto__',
    '--s 1001',
    '--s -1',
    '--s 5.5',
    '--s many',
    '--c 101',
    '--w 3001',
    '--ow 0',
    '--ow 1001',
    '--fast 2',
  ])('as in %s cannot be said and is named as it was typed', (flag) => {
    expect(fieldsOf(`a hill ${flag} --tile`)).toEqual({ wrongFlag: flag });
  });

  it('counts where it was typed last, whichever of its names was used', () => {
    expect(fieldsOf('a hill --ar 1:1 --s 50 --aspect 3:2')).toEqual({
      aspectRatio: '3:2',
      stylization: 50,
    });
    expect(fieldsOf('a hill --v 6 --niji 6')).toEqual({ version: 'niji6' });
    expect(fieldsOf('a hill --niji 6 --v 6')).toEqual({ version: '6' });
    expect(fieldsOf('a hill --turbo --relax')).toEqual({ speed: 'relaxed' });
  });

  it('is not held against anybody where a later one replaces it', () => {
    expect(fieldsOf('a hill --ar 21:9 --ar 16:9')).toEqual({ aspectRatio: '16:9' });
  });
});

describe('a flag without a field', () => {
  it('stays in the prompt as it was typed, in its order', () => {
    const kept = '--no fog, rain --seed 12 --sref 123 random --SW 50 --iw 2 --tile --p x';
    const more = '--raw --style raw --q 2 --stop 90 --exp 5 --repeat 3 --whatever';
    expect(promptOf(`a hill ${kept} --ar 1:1 ${more}`)).toBe(`a hill ${kept} ${more}`);
  });

  it.each(['--ar:16:9', '--arr 16:9', '--v7', '--fast,'])('is also one like %s', (flag) => {
    expect(promptOf(`a hill ${flag}`)).toBe(`a hill ${flag}`);
    expect(fieldsOf(`a hill ${flag}`)).toEqual({});
  });
});

describe('the text', () => {
  it.each([
    'a hill',
    'a cat -- a dog',
    'a well-known hill --- or not',
    'snow--covered',
    'a hill,--ar 16:9',
    'ein Hügel — im Nebel',
    'a sign that says "big --sale  now"',
    '',
  ])('of %j is left alone', (text) => {
    expect(promptOf(text)).toBe(text);
  });

  it('is in front of the flags, in one line', () => {
    expect(translatePrompt(' a  hill \n\t --ar 1:1 ')).toMatchObject({ text: 'a hill' });
  });

  it.each([
    ['--ar 16:9', '--ar 16:9'],
    ['  --no fog --ar 16:9', '--no fog'],
    ['\n--tile ', '--tile'],
  ])('must not be missing, as it is in %j', (prompt, wrongFlag) => {
    expect(translatePrompt(prompt)).toEqual({ wrongFlag });
  });
});

describe('a message of the vendor', () => {
  it.each([
    ['aspectRatio must be one of the supported values', '--ar'],
    ['version is invalid', '--v'],
    ['The parameter stylization is out of range', '--s'],
    ['variety: must be <= 100', '--c'],
    ['weirdness', '--w'],
    ['ow must be at least 1', '--ow'],
    ['AspectRatio error', '--ar'],
  ])('such as "%s" names the flag %s', (message, flag) => {
    expect(flagNamedIn(message)).toBe(flag);
  });

  it.each(['speed is wrong', 'How did that go?', 'now', 'conversion failed', ''])(
    'such as "%s" names none',
    (message) => {
      expect(flagNamedIn(message)).toBeUndefined();
    },
  );
});
