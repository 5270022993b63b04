import { type ListFormat, writeList } from '../../../src/guard/words/list-file.ts';
import type { WordRule } from '../../../src/guard/words/rule.ts';
import type { OutgoingFile } from '../../../src/jobs/screen.ts';

const contentTypes = { csv: 'text/csv', json: 'application/json' } as const;

/** Rules as a file that can be imported again. */
export function rulesFile(rules: readonly WordRule[], format: ListFormat): OutgoingFile {
  const bytes = Buffer.from(writeList(rules, format));
  return { name: `easel-words.${format}`, bytes, contentType: contentTypes[format] };
}
