import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/review.ts';
import { plural } from './counting.ts';

/** See `en/review.ts`. */
export const review: Catalogue<typeof en.review> = {
  promptHeld: (until) =>
    `⏳ La modération regarde d’abord ce prompt\u00a0; rien n’est dessiné ni payé d’ici là. Il attend jusqu’au <t:${until}:f>. Tu auras la réponse ici ou en message privé.`,
  resultHeld: (until) =>
    `⏳ L’image est prête, et la modération la regarde d’abord. Elle attend jusqu’au <t:${until}:f>. Tu auras la réponse ici ou en message privé.`,
  wordsHeld: (until) =>
    `⏳ La réponse est prête, et la modération la regarde d’abord. Elle attend jusqu’au <t:${until}:f>. Tu auras la réponse ici ou en message privé.`,
  notYetShown: '⏳ Ce n’est pas encore affiché.',
  notShown:
    'Ce n’est pas affiché. La personne qui l’a demandé peut voir pourquoi avec `/historique`.',
  rejected: 'La modération de ce serveur a dit non à cette demande.',
  rejectedBecause: (reason) =>
    `La modération de ce serveur a dit non à cette demande\u00a0: ${reason}`,
  expired:
    'La modération n’a pas tranché à temps\u00a0; ce n’est donc pas affiché. Tu peux refaire ta demande.',
  blocked:
    'Tu fais l’objet d’un blocage sur ce serveur depuis ta demande\u00a0; rien n’a donc été lancé.',
  stopped:
    'Ce serveur a été mis en pause et tout y a été arrêté\u00a0; personne ne décidera donc plus de ceci. Tu pourras refaire ta demande quand les générations reprendront.',
  wordsWithheld:
    'Ce que le service a écrit contient des mots qui ne sont pas autorisés ici\u00a0; ce n’est donc pas affiché.',
  goesOnHere: (link) => `✅ Approuvé. La suite est dans le salon\u00a0: ${link}`,
  goesOnDirectly:
    '✅ Approuvé. Le bot ne peut pas écrire dans le salon\u00a0; la suite est donc dans tes messages privés.',
  notEditable:
    'Ici, la modération regarde d’abord les prompts\u00a0; celui-ci ne peut donc pas être modifié en route. Laisse-le tel quel, ou arrête-le et refais ta demande.',
  staff: {
    prompt: '🔎 **Un prompt attend une décision**',
    result: '🔎 **Un résultat attend une décision**',
    numbered: (line, caseNumber) => `${line} · dossier #${caseNumber}`,
    from: (person, channel) => `De ${person} dans ${channel}`,
    until: (until) =>
      `En attente jusqu’au <t:${until}:f> (<t:${until}:R>)\u00a0; ensuite, cela vaut refus.`,
    rule: (rule) => `Retenu par la règle ${rule}`,
    private: 'Demandé en privé\u00a0: seule la personne qui l’a demandé le verra.',
    pictures: (links) => `Images fournies\u00a0: ${links}`,
    picture: (index) => `image ${index}`,
    fromPicture: (link) => `Part de cette image\u00a0: ${link}`,
    tooLarge: 'Le résultat est trop lourd pour être affiché ici.',
    unreadable: 'Le résultat n’a plus pu être récupéré.',
    opensAt: (link) => `Il peut être ouvert ici pendant un certain temps\u00a0: ${link}`,
    promptInFile: 'Le prompt entier est dans le fichier.',
    files: (count) => (count === 1 ? 'Un fichier' : `${count} fichiers`),
    hiddenPrompt: 'Le prompt était privé et n’est pas conservé ici.',
    approve: 'Approuver',
    reject: 'Rejeter',
    strike: 'Rejeter et avertir',
    repost: 'Republier',
    approved: (moderator, at) => `✅ **Approuvé** par ${moderator}, <t:${at}:f>`,
    rejected: (moderator, at) => `⛔ **Rejeté** par ${moderator}, <t:${at}:f>`,
    struck: (moderator, at) => `⛔ **Rejeté avec avertissement** par ${moderator}, <t:${at}:f>`,
    expired: (at) =>
      `⌛ **Personne n’a tranché à temps** (<t:${at}:f>)\u00a0; ce n’est donc pas affiché.`,
    withdrawn: (at) => `↩️ **Retiré** par la personne qui l’a demandé, <t:${at}:f>`,
    blocked: (moderator, at) =>
      `⛔ **Non lancé**\u00a0: la personne qui l’a demandé a été bloquée depuis. ${moderator} l’avait approuvé, <t:${at}:f>`,
    stopped: (moderator, at) =>
      `⏹️ **Arrêté** par ${moderator} en mettant ce serveur en pause, <t:${at}:f>`,
    because: (reason) => `Raison\u00a0: ${reason}`,
  },
  form: {
    reject: 'Rejeter',
    strike: 'Rejeter avec avertissement',
    reason: 'Raison',
    hint: 'Transmise à la personne qui a fait la demande, et consignée. Peut rester vide.',
  },
  press: {
    notModerator:
      'La décision revient à ceux qui peuvent exclure temporairement des membres ou gérer ce serveur.',
    otherServer: 'Ceci appartient à un autre serveur.',
    approved: (moderator) => `${moderator} l’a déjà approuvé.`,
    rejected: (moderator) => `${moderator} l’a déjà rejeté.`,
    expired: 'Personne n’a tranché à temps\u00a0; c’est donc terminé.',
    withdrawn: 'La personne qui l’a demandé n’en veut plus\u00a0; il n’y a donc rien à décider.',
    stopped: (moderator) =>
      `${moderator} a mis ce serveur en pause et tout arrêté\u00a0; il n’y a donc rien à décider.`,
    blocked: (person) =>
      `${person} fait l’objet d’un blocage\u00a0; rien n’a donc été lancé. Sa demande compte comme rejetée.`,
    withoutStrike: 'Rien n’a été décidé. **Rejeter** dit non sans avertissement.',
    over: 'Il n’y a plus rien à décider ici.',
    paused:
      'Les nouvelles générations sont en pause sur ce serveur\u00a0; rien n’est donc envoyé pour le moment. Tu pourras approuver après `/admin reprendre`\u00a0; rejeter est possible à tout moment.',
    reposted: 'C’est republié dans un instant dans le salon de modération.',
  },
  detail: {
    prompt: 'le prompt',
    result: 'le résultat',
    promptBlocked: 'le prompt, car la personne qui l’a demandé est bloquée entre-temps',
    promptStopped: 'le prompt, arrêté avec tout le reste à la mise en pause du serveur',
    resultStopped: 'le résultat, arrêté avec tout le reste à la mise en pause du serveur',
    promptBy: (rule) => `le prompt, par la règle ${rule}`,
    resultBy: (rule) => `le résultat, par la règle ${rule}`,
  },
  admin: {
    title: '**Ce qui attend la modération sur ce serveur**',
    prompts:
      'Prompts\u00a0: **activé**. Rien n’est envoyé à un service avant d’être approuvé par la modération.',
    noPrompts: 'Prompts\u00a0: désactivé.',
    results:
      'Résultats\u00a0: **activé**. Rien n’est affiché avant d’être approuvé par la modération.',
    noResults: 'Résultats\u00a0: désactivé.',
    hours: (hours) =>
      `Ce qui attend ${hours} ${plural(hours, 'heure', 'heures')} sans décision vaut refus.`,
    exempt: (roles) => `Sans validation\u00a0: ${roles}, ainsi que la modération.`,
    noExempt: 'Sans validation\u00a0: seulement la modération.',
    channel: (channel) => `C’est publié dans ${channel}.`,
    noChannel: (command) =>
      `Il n’y a pas de salon de modération\u00a0: rien ne peut être décidé tant que ${command} n’en désigne pas un.`,
    rules: 'Dans tous les cas, les règles sur les mots peuvent retenir certains prompts.',
    needsChannel: (command) =>
      `Rien n’a été modifié\u00a0: sans salon de modération, personne ne pourrait décider. Choisis-en d’abord un avec ${command}.`,
    cannotPost: (channel) =>
      `Rien n’a été modifié\u00a0: aucun message n’a pu être publié dans ${channel}. Permets au bot d’y voir le salon, d’envoyer des messages et de joindre des fichiers, puis réessaie.`,
    tooManyRoles: (most) =>
      `Rien n’a été modifié\u00a0: ${most} ${plural(most, 'rôle', 'rôles')} au maximum ${plural(most, 'peut être désigné', 'peuvent être désignés')}.`,
    test: 'Ce qui attend une décision sera publié ici, avec des boutons pour approuver ou rejeter.',
  },
};
