import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/settings.ts';
import { plural } from './counting.ts';

/** See `en/settings.ts`. */
export const settings: Catalogue<typeof en.settings> = {
  title: '**Tes réglages**',
  ends: (flags) => `Tes prompts se terminent par ${flags}.`,
  endsWithNothing: 'Rien n’est ajouté à la fin de tes prompts.',
  suffix: (flags) => `Ton suffixe est ${flags}.`,
  preset: (name) => `Ton preset actif est ${name}.`,
  presetGone: (name) => `Ton preset actif, ${name}, n’existe pas ici.`,
  server: (flags) => `Ce serveur ajoute ${flags} là où tu n’as rien défini d’autre.`,
  private: 'Tes résultats ne sont visibles que par toi.',
  wordsAlone: '-# Après un prompt fait uniquement de mots\u00a0:',
  otherwise:
    '-# Les paramètres que tu tapes l’emportent sur tout ça. Avec Remix activé, V1–V4, 🔄, Varier, les flèches et Animer te laissent d’abord modifier le prompt\u00a0; seules les variations sur kie.ai n’acceptent pas de prompt. Une image dessinée sans ta modification le signale. La force des variations est transmise avec V1–V4 quand midjourney-proxy a un moyen de l’indiquer\u00a0; les autres services n’en ont pas.',
  version: {
    none: 'Version par défaut du bot',
    one: (number) => `Version ${number}`,
    official: 'Version par défaut de Midjourney',
  },
  stylize: {
    none: 'Stylize par défaut du modèle',
    low: 'Stylize faible (50)',
    medium: 'Stylize moyen (100)',
    high: 'Stylize élevé (250)',
    veryHigh: 'Stylize très élevé (750)',
    other: (value) => `Stylize ${value}`,
  },
  aspect: {
    none: 'Format par défaut du modèle',
    one: (ratio) => `Format ${ratio}`,
  },
  button: {
    relax: 'Relax',
    fast: 'Fast',
    turbo: 'Turbo',
    suffix: 'Suffixe…',
    reset: 'Réinitialiser',
    raw: 'RAW',
    remix: 'Remix',
    strong: 'Variation\u00a0: forte',
    subtle: 'Variation\u00a0: subtile',
    private: 'Privé',
  },
  form: {
    title: 'Suffixe',
    label: 'Paramètres à la fin de chaque prompt',
    hint: 'Par exemple --no text --sw 200. Laisse vide pour n’en avoir aucun.',
  },
};

/** See `en/settings.ts`. */
export const savedFlags: Catalogue<typeof en.savedFlags> = {
  refused: 'Rien n’a été enregistré\u00a0:',
  more: (count) => `… et ${count} de plus.`,
  corrected: (flags) => `Corrigé\u00a0: ${flags}`,
  empty:
    'Il n’y a aucun paramètre. Un paramètre commence par deux tirets, par exemple `--raw --stylize 250`.',
  tooLong: (length, limit) =>
    `Il y a ${length} caractères\u00a0; ${limit} au maximum peuvent être enregistrés.`,
  onlyFlags: (token) =>
    `Seuls des paramètres peuvent être enregistrés, et ${token} n’en est pas un.`,
  braces:
    'Les accolades ne peuvent pas être enregistrées\u00a0: tape-les dans le prompt à décliner.',
  repeat: (flag) =>
    `${flag} ne peut pas être enregistré\u00a0: tape-le à la fin du prompt à répéter.`,
  wordNotAllowed: (word) => `Le mot ${word} n’est pas autorisé ici.`,
};

/** See `en/settings.ts`. */
export const preset: Catalogue<typeof en.preset> = {
  saved: (name, flags) => `Enregistré\u00a0: ${name} équivaut à ${flags} dans tes prompts.`,
  savedShared: (name, flags) =>
    `Enregistré\u00a0: ${name} équivaut à ${flags} dans les prompts de tout le monde ici.`,
  replaced: (flags) => `Avant, il équivalait à ${flags}.`,
  nameMalformed:
    'Un nom commence par une lettre et ne contient que des minuscules sans accent, des chiffres et des tirets, 32 caractères au maximum. Choisis-en un autre.',
  nameTaken: (name) => `${name} veut déjà dire quelque chose. Choisis un autre nom.`,
  tooMany: (limit) =>
    `Il y a déjà ${limit} ${plural(limit, 'preset', 'presets')}, c’est le maximum. Supprimes-en un d’abord.`,
  notAllowed: 'Les presets partagés sont réservés à ceux qui peuvent gérer ce serveur.',
  onlyInServers: 'Les presets ne peuvent être partagés que sur des serveurs.',
  unknown: (name) => `Il n’y a pas de preset ${name}. \`/preset liste\` affiche ceux qui existent.`,
  inUse: (name, flags) =>
    `Désormais, ${name} est ajouté à la fin de chacun de tes prompts\u00a0: ${flags}`,
  noneInUse: 'Plus aucun preset n’est ajouté à tes prompts.',
  deleted: (name, flags) => `Supprimé\u00a0: ${name}, qui équivalait à ${flags}.`,
  deletedShared: (name, flags) =>
    `Supprimé pour tout le monde ici\u00a0: ${name}, qui équivalait à ${flags}.`,
  use: 'Tape un nom à la fin d’un prompt, par exemple `un renard roux --nom`, ou choisis-en un pour tous tes prompts avec `/preset utiliser`.',
  own: '**Les tiens**',
  shared: '**Partagés ici**',
  none: 'Il n’y a pas encore de preset. `/preset enregistrer` en crée un.',
  current: '(actif)',
  more: (count) =>
    `… et ${count} de plus\u00a0; \`/preset utiliser\` les trouve pendant que tu tapes.`,
  choice: { none: 'none\u00a0: n’utiliser aucun preset', shared: '(partagé)' },
};

/** See `en/settings.ts`. */
export const admin: Catalogue<typeof en.admin> = {
  notAllowed: 'C’est réservé à ceux qui peuvent gérer ce serveur.',
  defaults: '**Valeurs par défaut de ce serveur**',
  version: (model) => `Les prompts qui n’indiquent pas de version sont dessinés par ${model}.`,
  noVersion: (model) =>
    `Aucune version n’est choisie ici\u00a0; la version par défaut de Midjourney est ${model}.`,
  flags: (flags) => `Les prompts se terminent par ${flags}.`,
  noFlags: 'Aucun paramètre n’est ajouté aux prompts.',
  weaker: '-# Ce qu’une personne tape ou a réglé pour elle-même l’emporte.',
  versionInFlags: 'Choisis la version avec l’option `version`, pas parmi les paramètres.',
  limits: '**Limites de ce serveur**',
  jobsAtOnce: (count) =>
    count === 1
      ? 'Une demande lance une génération.'
      : `Une demande peut lancer jusqu’à ${count} générations.`,
  confirmAbove: (price) =>
    `Une génération \`/imagine\`, \`/fusionner\` ou \`/vidéo\` qui coûte plus de ${price}, ou dont le prix est inconnu, doit d’abord être confirmée. Ce n’est pas le cas des boutons sous les images.`,
  confirmWithoutPrices:
    'La personne qui gère ce bot n’a défini aucun prix\u00a0; il n’y a donc encore rien à comparer.',
  confirmNever:
    'Une génération lancée seule n’a jamais besoin d’être confirmée à cause de son prix.',
  notAPrice: 'Un prix est un nombre avec un point, comme `0.5`, ou bien `none`.',
};
