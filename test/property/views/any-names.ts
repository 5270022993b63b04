import fc from 'fast-check';
import { anyText } from '../../fakes/nasty.ts';

/** The pictures of a message, with the names of their files as far as these are known. */
export const anyNames = fc.array(
  fc.option(anyText(100), { nil: undefined }).map((name) => (name === undefined ? {} : { name })),
  { minLength: 2, maxLength: 25, size: 'max' },
);
