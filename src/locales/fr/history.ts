import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/history.ts';
import { plural } from './counting.ts';

/** See `en/history.ts`. */
export const history: Catalogue<typeof en.history> = {
  title: '**Ce que tu as créé**',
  ofKind: (kind) => `Type\u00a0: ${kind}`,
  withWords: (words) => `Mots\u00a0: ${words}`,
  wordsCut: (words) =>
    `C’est plus long qu’une recherche ne peut l’être\u00a0; seul le début est donc recherché\u00a0: ${words}`,
  empty: 'Il n’y a encore rien ici. `/imagine` dessine tes premières images.',
  nothingFound:
    'Rien de ce que tu as créé ne correspond à la recherche. Essaie avec moins de mots ou un autre type.',
  nothingSoFar: 'Rien de ce que tu as créé ne correspond à la recherche pour l’instant.',
  noMore: 'Il n’y a plus rien dans ce sens.',
  stoppedOlder: (count) =>
    `${count} ${plural(count, 'génération a été parcourue', 'générations ont été parcourues')}. **Plus anciennes** continue à partir de là.`,
  stoppedNewer: (count) =>
    `${count} ${plural(count, 'génération a été parcourue', 'générations ont été parcourues')}. **Plus récentes** continue à partir de là.`,
  goTo: 'Aller à son message',
  bringBack: 'Réafficher une génération…',
  newer: 'Plus récentes',
  older: 'Plus anciennes',
  thumbnail: (prompt) => `Miniature de\u00a0: ${prompt}`,
  what: {
    imagine: 'Images',
    blend: 'Fusion',
    describe: 'Description',
    shorten: 'Prompt raccourci',
    video: 'Vidéo',
    image: (index) => `Image #${index}`,
    variation: (index) => `Variations de #${index}`,
    'pan-left': 'Panoramique à gauche',
    'pan-right': 'Panoramique à droite',
    'pan-up': 'Panoramique vers le haut',
    'pan-down': 'Panoramique vers le bas',
    other: 'Autre chose',
  },
  state: {
    asked: 'en attente de démarrage',
    held: 'en attente de la modération',
    queued: 'en attente de démarrage',
    submitting: 'en train de démarrer',
    running: 'en cours',
    'needs-input': 'attend ton prompt',
    delivering: 'presque prête',
    unclear: 'on ne sait pas si elle a été acceptée',
    failed: 'en échec',
    'timed-out': 'a pris trop de temps',
    cancelled: 'arrêtée',
  },
};
