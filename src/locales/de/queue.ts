import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/queue.ts';

/** See `en/queue.ts`. */
export const queue: Catalogue<typeof en.queue> = {
  title: '**Was von dir läuft und wartet**',
  empty:
    'Von dir läuft und wartet gerade nichts. Mit `/imagine` startest du etwas, und `/verlauf` zeigt, was du gemacht hast.',
  position: (position) => `Platz ${position} in der Warteschlange`,
  positionAt: (position, at) =>
    `Platz ${position} in der Warteschlange, etwa <t:${at}:R> an der Reihe`,
  percent: (percent) => `läuft, ${percent}%`,
  more: (count) => `… und ${count} mehr; \`/abbrechen\` geht auch dafür.`,
  cancel: (number) => `Nr. ${number} abbrechen`,
  load: (name, running, waiting) =>
    `Von allen zusammen bei ${name}: ${running} in Arbeit, ${waiting} in der Warteschlange`,
};
