import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/words.ts';
import { plural } from './counting.ts';

const rules = (count: number): string => `${count} ${plural(count, 'règle', 'règles')}`;
const added = (count: number): string => `${count} ${plural(count, 'nouvelle', 'nouvelles')}`;
const changed = (count: number): string => `${count} ${plural(count, 'modifiée', 'modifiées')}`;

/** See `en/words.ts`. */
export const words: Catalogue<typeof en.words> = {
  choices: {
    action: {
      block: 'Bloquer\u00a0: rien n’est lancé',
      hold: 'Retenir\u00a0: la modération décide',
      log: 'Consigner\u00a0: juste en garder une trace',
    },
    kind: { word: 'Mot ou groupe de mots', pattern: 'Expression régulière (RE2)' },
    mode: { add: 'Ajouter aux règles existantes', replace: 'Remplacer toutes les règles' },
    format: { csv: 'CSV, pour les tableurs', json: 'JSON' },
  },
  line: {
    block: (rule) => `⛔ bloque ${rule}`,
    hold: (rule) => `⏳ retient ${rule}`,
    log: (rule) => `📝 consigne ${rule}`,
  },
  lineExcept: {
    block: (rule) => `⛔ bloque ${rule}, sauf dans les salons soumis à une limite d’âge`,
    hold: (rule) => `⏳ retient ${rule}, sauf dans les salons soumis à une limite d’âge`,
    log: (rule) => `📝 consigne ${rule}, sauf dans les salons soumis à une limite d’âge`,
  },
  expression: (pattern) => `l’expression régulière ${pattern}`,
  more: (count) => `… et ${count} de plus.`,
  add: {
    added: 'Cette règle s’applique désormais\u00a0:',
    changed: 'Cette règle a été modifiée\u00a0:',
    same: 'Cette règle existait déjà\u00a0:',
    holdWithoutStaff: (command) =>
      `⚠️ Il n’y a pas de salon de modération où quelqu’un pourrait regarder ce qui est retenu\u00a0; la règle **bloque** donc, jusqu’à ce qu’il y en ait un, à définir avec ${command}.`,
    tryIt: (command) => `-# Essaie ce qu’elle fait avec ${command}.`,
  },
  remove: {
    removed: (rule) => `Supprimée\u00a0: ${rule}`,
    unknown: (rule) => `Il n’y a pas de règle ${rule} ici.`,
  },
  list: {
    title: (count) =>
      count === 1 ? '**Une règle sur les mots**' : `**${rules(count)} sur les mots**`,
    none: (command) =>
      `Ce serveur n’a pas encore de règle sur les mots. ${command} ajoute la première.`,
    asFile: 'Elles sont toutes dans le fichier.',
    operator: (count) =>
      `${count} ${plural(count, 'autre mot est bloqué', 'autres mots sont bloqués')} partout par la personne qui gère ce bot.`,
  },
  test: {
    nothing: 'Aucune règle n’est concernée\u00a0: il n’arriverait rien à ce texte.',
    title: 'Voici ce qui arriverait à ce texte\u00a0:',
    found: (line, found) => `${line}\u00a0: ${found}`,
    operator: (line) => `${line} (partout, par la personne qui gère ce bot)`,
    outcome: {
      block: '**Il serait bloqué.**',
      hold: '**Il serait retenu jusqu’à ce que la modération décide.**',
      holdWithoutStaff:
        '**Il serait bloqué\u00a0: sans salon de modération, personne ne pourrait le regarder.**',
      log: '**Il passerait, et serait consigné.**',
      none: '**Dans ce salon, il ne lui arriverait rien.**',
    },
    here: 'Dans ce salon, soumis à une limite d’âge, ces règles ne s’appliquent pas\u00a0:',
  },
  import: {
    imported: (fresh, altered, total) =>
      `Importé\u00a0: ${added(fresh)}, ${changed(altered)}. Il y a maintenant ${rules(total)}.`,
    replaced: (count) =>
      count === 1
        ? 'Importé\u00a0: cette règle est désormais la seule.'
        : `Importé\u00a0: ces ${rules(count)} sont désormais les seules.`,
    refused: 'Rien n’a été importé. Corrige ceci et réessaie\u00a0:',
    atLine: (line, problem) => `Ligne ${line}\u00a0: ${problem}`,
    atRule: (number, problem) => `Règle ${number}\u00a0: ${problem}`,
    unreadableEntry:
      'Ce n’est pas une règle. Il faut un texte, et uniquement des types et des actions connus.',
    tooLarge: 'Le fichier pèse plus de 256\u00a0ko.',
    notFetched: 'Discord n’a pas transmis le fichier. Réessaie, s’il te plaît.',
    unreadable: 'Le fichier n’est ni du CSV, ni du JSON, ni du texte brut en UTF-8.',
    noList: (example) =>
      `Ce JSON n’est pas une liste de règles, donc rien n’a été importé. Il devrait ressembler à ceci\u00a0:\n${example}\nOu bien utilise du texte brut avec un mot par ligne.`,
    empty: 'Il n’y a aucune règle dans le fichier.',
  },
  export: {
    exported: (count) => (count === 1 ? 'Voici l’unique règle.' : `Voici les ${rules(count)}.`),
    tooLarge: 'Discord n’accepte pas de fichier de cette taille ici.',
  },
  problem: {
    refused: 'La règle n’a pas été enregistrée.',
    empty: 'Il n’y a pas de texte.',
    severalLines: 'Le texte s’étend sur plusieurs lignes, ou contient des caractères invisibles.',
    tooLong: (max) => `C’est trop long\u00a0: ${max} caractères au maximum.`,
    neverMet:
      'Rien ne pourrait jamais y correspondre\u00a0: il n’y a ni lettres, ni chiffres, ni emojis.',
    metByNothing: 'Le texte vide y correspond, et donc n’importe quel texte.',
    metTooOften: (count, of) =>
      `Cela arrêterait ${count} prompts ordinaires sur ${of}, comme «\u00a0un renard roux dans la neige\u00a0». Sois plus précis.`,
    notReadable: (why) =>
      `L’expression est illisible\u00a0: ${why}. Sa syntaxe est RE2, qui ne connaît ni lookahead, ni lookbehind, ni références arrière.`,
    tooManySteps:
      'L’expression est trop lourde\u00a0: utilise des nombres de répétitions plus petits.',
    tooManyRules: (max) => `Il y aurait plus de ${rules(max)}. Supprimes-en d’abord.`,
    tooManyPatterns: (max) =>
      `Il y aurait plus de ${max} expressions régulières. Supprimes-en, ou utilise des mots.`,
  },
  detail: {
    added: (rule) => `Règle sur les mots ajoutée\u00a0: ${rule}`,
    changed: (rule) => `Règle sur les mots modifiée\u00a0: ${rule}`,
    removed: (rule) => `Règle sur les mots supprimée\u00a0: ${rule}`,
    imported: (fresh, altered, total) =>
      `Règles sur les mots importées\u00a0: ${added(fresh)}, ${changed(altered)}, ${total} en tout`,
    replaced: (before, after) =>
      `Règles sur les mots remplacées\u00a0: ${before} avant, ${after} maintenant`,
  },
};
