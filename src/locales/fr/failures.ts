import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/failures.ts';

/** See `en/failures.ts`. */
export const failure: Catalogue<typeof en.failure> = {
  validation: ({ quote }) =>
    quote === undefined
      ? 'Le service n’accepte pas ce prompt. Vérifie ses paramètres et réessaie.'
      : `Le service n’accepte pas ${quote}. Modifie-le ou enlève-le, puis réessaie.`,
  banned: ({ quote }) =>
    quote === undefined
      ? 'Le service a refusé ce prompt ou son image, jugés non autorisés. Reformule et réessaie.'
      : `Le service a refusé ce prompt à cause du mot «\u00a0${quote}\u00a0». Reformule-le et réessaie.`,
  auth: () =>
    'Le service n’accepte pas la clé de ce bot. Préviens la personne qui gère le bot\u00a0; rien n’a été facturé.',
  credits: () =>
    'Le compte du service n’a plus de crédit. Préviens la personne qui gère le bot\u00a0; rien n’a été facturé.',
  'rate-limited': () =>
    'Le service n’accepte plus de demandes pour le moment. Attends une minute et relance\u00a0; rien n’a été facturé.',
  'queue-full': () =>
    'La file d’attente du service est pleine. Attends quelques minutes et relance\u00a0; rien n’a été facturé.',
  maintenance: () =>
    'Le service est injoignable ou n’a aucun compte libre. Réessaie dans quelques minutes\u00a0; rien n’a été facturé.',
  unsupported: () =>
    'Le service ne sait pas faire ça. Un autre bouton ou un autre prompt marchera peut-être.',
  'remix-off': () =>
    'Remix est désactivé sur le compte du service, qui n’accepte donc pas de prompt modifié. Clique à nouveau et laisse le prompt tel quel, ou demande à la personne qui gère le bot d’activer Remix\u00a0; rien n’a été facturé.',
  'not-found': () => 'Le service ne connaît plus cette image ou cette tâche. Repars du prompt.',
  'upstream-failed': () => 'Le service n’a pas réussi à dessiner ça. Relance ou change le prompt.',
  timeout: () => 'Le service a abandonné, car ça prenait trop de temps. Relance.',
  unclear: () => 'La réponse du service s’est perdue.',
  malformed: () => 'La réponse du service est illisible. Réessaie plus tard.',
};

/** See `en/failures.ts`. */
export const upstream: Catalogue<typeof en.upstream> = {
  name: { 'midjourney-proxy': 'midjourney-proxy', kie: 'kie.ai', nanogpt: 'NanoGPT' },
  passedOver: {
    validation: (name) => `${name} n’accepte pas ce prompt`,
    banned: (name) => `${name} a refusé ce prompt`,
    auth: (name) => `${name} n’accepte pas la clé de ce bot`,
    credits: (name) => `${name} n’a plus de crédit`,
    'rate-limited': (name) => `${name} n’accepte plus de demandes pour le moment`,
    'queue-full': (name) => `la file de ${name} est pleine`,
    maintenance: (name) => `${name} est injoignable ou en maintenance`,
    unsupported: (name) => `${name} ne sait pas faire ça`,
    'remix-off': (name) => `Remix est désactivé sur ${name}`,
    'not-found': (name) => `${name} ne connaît pas ça`,
    'upstream-failed': (name) => `${name} a échoué`,
    timeout: (name) => `${name} a mis trop de temps`,
    unclear: (name) => `${name} ne répond pas`,
    malformed: (name) => `${name} donne des réponses illisibles`,
  },
};

/** See `en/failures.ts`. */
export const problem: Catalogue<typeof en.problem> = {
  referenceUnreadable:
    'L’image que tu as jointe n’a pas pu être lue. Joins-la à nouveau en PNG, JPEG ou WebP et relance la commande.',
  pictureGone:
    'L’image de départ ne peut plus être récupérée\u00a0: son service l’a supprimée et la copie d’ici est hors d’atteinte. Réaffiche-la avec `/afficher` et clique là-bas sur le bouton, ou repars du prompt.',
  resultUnreadable:
    'Le service dit avoir terminé, mais n’a fourni aucune image. Relance, ou demande à la personne qui gère le bot de jeter un œil au service.',
};
