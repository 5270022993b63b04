import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-review.ts';

/** See `en/commands-review.ts`. */
export const reviewCommands: Catalogue<typeof en.reviewCommands> = {
  'admin.review': {
    name: 'prüfung',
    description: 'Was die Moderation freigeben muss, bevor es weitergeht',
  },
  'admin.review.prompts': {
    name: 'prompts',
    description: 'Ob jeder Prompt auf die Moderation wartet, bevor etwas abgeschickt wird',
  },
  'admin.review.results': {
    name: 'ergebnisse',
    description: 'Ob jedes Ergebnis auf die Moderation wartet, bevor es gezeigt wird',
  },
  'admin.review.hours': {
    name: 'stunden',
    description: 'Wie lange etwas wartet, bis es als abgelehnt gilt',
  },
  'admin.review.exempt': {
    name: 'ausnahme',
    description: 'Eine Rolle, der vertraut wird; noch einmal genannt, gilt das nicht mehr',
  },
};
