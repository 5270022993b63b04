import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/check.ts';
import { jobs, plural } from './counting.ts';

/** See `en/check.ts`. */
export const check: Catalogue<typeof en.check> = {
  needs: {
    integer: 'un nombre entier',
    number: 'un nombre',
    ratio: 'une largeur et une hauteur comme 16:9',
    word: 'un mot',
    words: 'au moins un mot',
    link: 'un lien vers une image',
    links: 'un lien vers une image',
    references: 'un lien vers une image, un code de style ou `random`',
    codes: 'un code',
    model: 'un numéro de version',
  },
  unknownFlag: (flag, suggestion) =>
    suggestion === undefined
      ? `Midjourney ne connaît pas le paramètre ${flag}.`
      : `Midjourney ne connaît pas le paramètre ${flag}. Tu voulais dire ${suggestion}\u00a0?`,
  retiredFlag: (flag) =>
    `${flag} était un paramètre d’anciens modèles\u00a0; plus aucun modèle ne l’accepte.`,
  missingValue: (flag, needs) => `${flag} demande ${needs}.`,
  notARatio: (flag, token) =>
    `${token} après ${flag} n’est pas un format\u00a0: il faut deux nombres entiers séparés par deux-points, comme 16:9.`,
  outOfRange: (flag, token, { from, to, model }) =>
    `Avec ${model}, ${flag} doit être compris entre ${from} et ${to}, pas ${token}.`,
  notOneOf: (flag, token, { values, model }) =>
    `Avec ${model}, ${flag} n’accepte que ${values}, pas ${token}.`,
  noSuchModel: (flag, token, values) =>
    `${flag} ${token} n’existe pas. Valeurs possibles\u00a0: ${values}.`,
  ratioTooLong: (flag, token, most, model) =>
    `Avec ${model}, ${flag} va de 1:${most} à ${most}:1, pas ${token}.`,
  notTaken: (flag, model, takers) =>
    takers === ''
      ? `${flag} n’est pas compatible avec ${model}.`
      : `${flag} n’est pas compatible avec ${model}, mais le serait avec ${takers}.`,
  instead: (suggestion) => `Essaie plutôt ${suggestion}.`,
  exclusive: (flags) => `${flags} s’excluent mutuellement\u00a0: n’en garde qu’un.`,
  textBehind: (token, flag) =>
    `${token} se trouve après ${flag}. Le texte doit précéder tous les paramètres.`,
  lonePicture: 'Une image seule ne suffit pas\u00a0: ajoute des mots ou une deuxième image.',
  needsBeside: {
    image: (flag) => `${flag} demande une image placée avant le texte ou jointe.`,
    sref: (flag) => `${flag} demande une référence de style, \`--sref\`.`,
    cref: (flag) => `${flag} demande une référence de personnage, \`--cref\`.`,
    oref: (flag) => `${flag} demande une référence omni, \`--oref\`.`,
    video: (flag) => `${flag} demande \`--video\`.`,
  },
  omniCount: (flag, count) => `${flag} prend exactement une image, pas ${count}.`,
  notTogether: (flag, other) => `${flag} ne peut pas être utilisé avec ${other}.`,
  videoWithoutPicture: (flag) =>
    `${flag} demande l’image par laquelle la vidéo commence, placée avant le texte.`,
  videoOnly: (flag) => `${flag} est réservé aux vidéos et demande \`--video\`.`,
  tooMany: (count, cap) =>
    `Cela ferait ${count.toLocaleString('fr')} générations\u00a0; ici, on peut en lancer ${cap} au maximum à la fois.`,
  manyInRelax: (count, flag) =>
    `${flag} ne permet pas de lancer ${jobs(count)} à la fois\u00a0; cela ne marche qu’en mode fast.`,
  weights: (sum) =>
    `La somme des poids des parties est de ${sum}\u00a0; elle doit être supérieure à 0.`,
  noMultiPrompt: (model, takers) =>
    takers === ''
      ? `Les parties pondérées (\`::\`) ne sont pas compatibles avec ${model}.`
      : `Les parties pondérées (\`::\`) ne sont pas compatibles avec ${model}, mais le seraient avec ${takers}.`,
  notAPicture: (token) =>
    `${token} n’est pas un lien direct vers une image\u00a0: il doit finir par png, jpg, jpeg, webp ou gif.`,
  expiredLink: (token) => `${token} a expiré. Joins l’image à nouveau ou recopie son lien.`,
  misplacedLink: (token) => `${token} doit être placé avant le texte.`,
  hdTooLong: (token, most, model) => `Avec ${model}, \`--hd\` va jusqu’à ${most}:1, pas ${token}.`,
  notWhole: (flag, token) => `${token} après ${flag} n’est pas un nombre entier sans séparateurs.`,
  leftOut: {
    option: (flag, why) => `${flag}, venu des options, a été laissé de côté\u00a0: ${why}.`,
    preset: (flag, why) => `${flag}, venu de ton preset, a été laissé de côté\u00a0: ${why}.`,
    suffix: (flag, why) => `${flag}, venu de ton suffixe, a été laissé de côté\u00a0: ${why}.`,
    settings: (flag, why) => `${flag}, venu de tes réglages, a été laissé de côté\u00a0: ${why}.`,
    server: (flag, why) => `${flag}, venu du serveur, a été laissé de côté\u00a0: ${why}.`,
  },
  notUsableWith: (model) => `il n’est pas compatible avec ${model} ici`,
  notWithTheRest: 'il n’est pas compatible avec le reste de ce prompt',
  deadLink: 'son lien ne mène pas à une image, ou n’y mène plus',
  notSayable: (upstream) => `${upstream} ne le permet pas`,
  notForSeveral: 'il n’est pas compatible avec plusieurs générations à la fois',
  typedTwice: (flag, tokens) =>
    `${flag} apparaît plusieurs fois\u00a0: ${tokens}. Seul le premier compterait.`,
  unbalancedBraces:
    'Les accolades ne vont pas par paires\u00a0: rien ne serait décliné, elles seraient dessinées telles quelles.',
  unbalancedQuotes: 'Il y a un guillemet non fermé.',
  dashesInQuotes: (token) =>
    `${token} est entre guillemets\u00a0: il compte comme du texte à écrire dans l’image, pas comme un paramètre.`,
  nearFlag: (token, suggestion) =>
    `${token} serait dessiné comme des mots. Tu voulais dire ${suggestion}\u00a0?`,
  veryLong: (length, limit) =>
    `Le prompt fait ${length} caractères\u00a0; certains services coupent après ${limit}.`,
  unverified: (flag, model) =>
    `Personne n’a confirmé que ${model} accepte ${flag}\u00a0; il pourrait être refusé.`,
  unknownModel: (model) => `Ce bot ne connaît pas encore ${model}\u00a0; il est transmis tel quel.`,
  expiringLink: (token, at) => `${token} expire <t:${at}:R>.`,
  passedOver: (flag, typed) => `${flag} a été ignoré, car ${typed} a été tapé à la main.`,
  fieldless: (flag, upstream) =>
    `${upstream} n’a pas de réglage pour ${flag}\u00a0; il reste dans le prompt et peut rester sans effet.`,
  ask: {
    wrong: 'Rien n’a encore été envoyé. À vérifier\u00a0:',
    confirm: 'Rien n’a encore été envoyé.',
    more: (count) => `… et ${count} de plus.`,
    corrected: 'Corrigé\u00a0:',
    wouldRun: 'Voici ce qui serait lancé\u00a0:',
    asTyped: 'Tel que tapé\u00a0:',
    assumed: (model) =>
      `Le prompt n’indique pas de version\u00a0; il a donc été vérifié pour ${model}, le modèle par défaut.`,
    several: (count, estimate) => `Cela lance **${jobs(count)}**\u00a0: ${estimate}.`,
    one: (estimate) => `Soit ${estimate}.`,
    pictures: (count) => `environ ${count} ${plural(count, 'image', 'images')}`,
    clips: (count) => (count === 1 ? 'une vidéo' : `environ ${count} vidéos`),
    estimate: (what, speed, price) =>
      [what, speed, price].filter((part) => part !== undefined).join(', '),
    cannotFix: 'Modifie-le ou relance la commande.',
  },
  button: {
    fixAndRun: 'Corriger et lancer',
    fixAndRunSeveral: (count) => `Corriger et lancer ${jobs(count)}`,
    runAnyway: 'Lancer quand même',
    runAnywaySeveral: (count) => `Lancer ${jobs(count)} quand même`,
    run: 'Lancer',
    start: (count) => `Lancer ${jobs(count)}`,
    edit: 'Modifier',
  },
  notice: {
    proposalGone:
      'Cette question est trop ancienne pour y répondre. Relance la commande\u00a0; rien n’a été envoyé.',
    upstreamOff:
      'Le service prévu pour cette génération n’est plus utilisé ici. Relance la commande\u00a0; rien n’a été envoyé.',
    notYours: 'Seule la personne à qui la question est posée peut répondre.',
  },
  edit: { title: 'Modifier le prompt', hint: 'Il sera revérifié avant tout lancement' },
};
