import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/forms.ts';

/** See `en/forms.ts`. */
export const form: Catalogue<typeof en.form> = {
  prompt: 'Prompt',
  customZoom: 'Eigener Zoom',
  extend: 'Verlängern',
  extendHint: 'Was als Nächstes passieren soll',
  customZoomHint: '--zoom geht von 1 bis 2; --ar ändert das Format',
  remix: 'Remix',
  remixHint: 'Der neue Prompt für dieses Bild',
  remixClipHint: 'Was im Clip passieren soll',
  region: 'Variieren (Bereich)',
  regionCells: 'Was neu generiert werden soll',
  regionHint: 'Der Prompt für das ganze Bild',
  regionCell: [
    'Oben links',
    'Oben',
    'Oben rechts',
    'Links',
    'Mitte',
    'Rechts',
    'Unten links',
    'Unten',
    'Unten rechts',
  ],
};
