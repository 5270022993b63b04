import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/access.ts';
import { plural } from './counting.ts';

/** See `en/access.ts`. */
export const access: Catalogue<typeof en.access> = {
  feature: {
    imagine: 'les images à partir d’un prompt',
    blend: 'la fusion d’images',
    describe: 'la description d’images',
    shorten: 'le raccourcissement de prompts',
    video: 'les vidéos',
    buttons: 'les boutons sous les images',
    private: 'les résultats privés',
    costly: 'les modes coûteux (turbo, HD, réf. omni, qualité maximale, vidéos nettes)',
  },
  refused: {
    paused:
      '⏸️ Easel est en pause sur ce serveur\u00a0: rien de nouveau n’est lancé. Réessaie plus tard.',
    pausedBecause: (reason) =>
      `⏸️ Easel est en pause sur ce serveur\u00a0: rien de nouveau n’est lancé. Raison\u00a0: ${reason}`,
    accountTooNew: (until) =>
      `Ton compte Discord est encore trop récent pour ce serveur. Tu pourras utiliser ceci à partir du <t:${until}:f> (<t:${until}:R>).`,
    memberTooNew: (until) =>
      `Tu as rejoint ce serveur il y a trop peu de temps. Tu pourras utiliser ceci à partir du <t:${until}:f> (<t:${until}:R>).`,
    memberUnknown:
      'C’est réservé aux personnes présentes sur ce serveur depuis un moment, et Discord n’indique pas depuis quand tu y es. Adresse-toi aux responsables du serveur.',
    owner:
      'Sur ce serveur, seule la personne qui a demandé une image peut utiliser ses boutons. `/imagine` en crée une à toi.',
    off: (feature) => `Ce serveur a désactivé ceci\u00a0: ${feature}.`,
    deniedRole: (feature, role) =>
      `Sur ce serveur, les membres qui ont le rôle ${role} ne peuvent pas utiliser ceci\u00a0: ${feature}.`,
    deniedChannel: (feature, channel) =>
      `Dans ${channel}, ceci ne peut pas être utilisé\u00a0: ${feature}. Essaie dans un autre salon.`,
    onlyRoles: (feature, roles) =>
      `Sur ce serveur, il faut avoir un rôle précis pour utiliser ceci\u00a0: ${feature}. L’un de ceux-ci suffit\u00a0: ${roles}`,
    onlyChannels: (feature, channels) =>
      `Sur ce serveur, ceci ne peut être utilisé que dans certains salons\u00a0: ${feature}. Les salons\u00a0: ${channels}`,
  },
  removedPicture:
    'La modération a supprimé cette image\u00a0: seule la personne qui l’a demandée peut encore l’utiliser.',
  alone: {
    adults:
      '🔒 Visible uniquement par toi ici\u00a0: l’image vient d’un salon réservé aux adultes, et ce salon est ouvert à tous.',
    paused: '🔒 Visible uniquement par toi ici\u00a0: Easel est en pause sur ce serveur.',
    blocked:
      '🔒 Visible uniquement par toi ici\u00a0: sur ce serveur, l’accès à Easel t’est bloqué.',
    newcomer:
      '🔒 Visible uniquement par toi ici\u00a0: sur ce serveur, les nouveaux membres doivent patienter un peu.',
    access:
      '🔒 Visible uniquement par toi ici\u00a0: les règles de ce serveur ne l’autorisent pas dans ce salon, ou pas pour toi.',
    word: '🔒 Visible uniquement par toi ici\u00a0: ce serveur n’autorise pas certains de ses mots, ou les fait vérifier d’abord.',
    review:
      '🔒 Visible uniquement par toi ici\u00a0: cela a été créé ailleurs, et sur ce serveur la modération regarde d’abord.',
    unfinished:
      '🔒 Visible uniquement par toi ici\u00a0: cela a été demandé ailleurs, et son texte n’est pas encore prêt.',
  },
  rules: {
    title: '**Qui peut faire quoi ici**',
    none: 'Tout le monde peut tout faire, partout.',
    allow: (feature, target) => `✅ ${target} → ${feature}`,
    deny: (feature, target) => `⛔ ${target} → ${feature}`,
    legend:
      '-# Un ⛔ l’emporte sur un ✅. Avec un ✅ pour certains rôles (ou salons), une fonction n’est plus accessible aux autres (ou ailleurs).',
    more: (count) => `… et ${count} de plus.`,
    tooMany: (most) =>
      `Il y a déjà ${most} ${plural(most, 'règle', 'règles')}, c’est le maximum. Effaces-en une d’abord.`,
    nothingToClear: 'Cette règle n’existait pas\u00a0: rien n’a donc changé.',
    needAll: 'Indique les trois\u00a0: le rôle ou le salon, la fonction et la règle.',
    nobody: (feature) =>
      `⚠️ Avec les règles actuelles, plus personne ne peut utiliser ceci\u00a0: ${feature}. Efface l’une d’elles si ce n’est pas ce que tu veux.`,
    ownPlace: (feature) =>
      `⚠️ Toi-même, tu ne peux plus utiliser ceci ici\u00a0: ${feature}. Tu peux toujours changer les règles.`,
  },
  policy: {
    title: '**Boutons et nouveaux membres**',
    anyone: 'Tout le monde peut utiliser les boutons d’une image publique.',
    owner: 'Seule la personne qui a demandé une image peut utiliser ses boutons.',
    accountDays: (days) =>
      `Les comptes doivent avoir au moins ${days} ${plural(days, 'jour', 'jours')}.`,
    noAccountDays: 'L’âge des comptes n’a pas d’importance.',
    memberHours: (hours) =>
      `Il faut être sur ce serveur depuis ${hours} ${plural(hours, 'heure', 'heures')}, sauf pour la modération.`,
    noMemberHours: 'On peut commencer dès qu’on a rejoint le serveur.',
  },
  pause: {
    announced: '⏸️ Easel est en pause sur ce serveur. Ce qui a déjà été demandé ira à son terme.',
    announcedBecause: (reason) =>
      `⏸️ Easel est en pause sur ce serveur\u00a0: ${reason}\nCe qui a déjà été demandé ira à son terme.`,
    announcedNow:
      '⏸️ Easel est en pause sur ce serveur, et tout ce qui était en attente ou en cours est arrêté.',
    announcedNowBecause: (reason) =>
      `⏸️ Easel est en pause sur ce serveur\u00a0: ${reason}\nTout ce qui était en attente ou en cours est arrêté.`,
    announcedEnd: '▶️ Easel accepte à nouveau les demandes sur ce serveur.',
    drained:
      'En pause\u00a0: rien de nouveau n’est lancé jusqu’à `/admin reprendre`. Ce qui a déjà été demandé ira à son terme.',
    stopped: (count) =>
      `En pause\u00a0: rien de nouveau n’est lancé jusqu’à \`/admin reprendre\`. Générations arrêtées\u00a0: ${count}. Celles que le service n’avait pas commencées n’ont rien coûté.`,
    unclear: (count) =>
      `Pour ${count} ${plural(count, 'génération, on ne sait pas si le service l’a acceptée\u00a0; elle reste telle quelle', 'générations, on ne sait pas si le service les a acceptées\u00a0; elles restent telles quelles')}.`,
    already: (at) =>
      `La pause durait déjà depuis le <t:${at}:f>\u00a0; la raison et le mode sont désormais les nouveaux.`,
    resumed: 'Les demandes sont à nouveau acceptées.',
    notPaused: 'Easel n’est pas en pause.',
    notAnnounced:
      'L’annonce n’a pas pu être publiée ici\u00a0: dans ce salon, Easel a besoin des permissions **Voir le salon** et **Envoyer des messages**. Toute personne qui demande quelque chose en est quand même informée.',
    now: (by, at) => `⏸️ Mis en pause par ${by} le <t:${at}:f>.`,
    nowBecause: (by, at, reason) => `⏸️ Mis en pause par ${by} le <t:${at}:f>\u00a0: ${reason}`,
    line: '⏸️ Ce serveur a mis Easel en pause\u00a0: rien de nouveau n’est lancé.',
    lineBecause: (reason) =>
      `⏸️ Ce serveur a mis Easel en pause, donc rien de nouveau n’est lancé\u00a0: ${reason}`,
  },
  status: {
    title: '**Easel sur ce serveur**',
    running: '▶️ Les demandes sont acceptées.',
    jobs: (running, waiting, held) =>
      `Générations ici\u00a0: ${running} en cours, ${waiting} en attente, ${held} ${plural(held, 'retenue', 'retenues')} pour validation.`,
    heldSince: (at) => `La plus ancienne a été retenue pour la modération <t:${at}:R>.`,
    staff: (channel) => `✅ Salon de modération\u00a0: ${channel}`,
    staffTrouble: (channel) =>
      `⚠️ Salon de modération\u00a0: ${channel}, mais Easel ne peut pas y écrire. Donne-lui les permissions **Voir le salon**, **Envoyer des messages** et **Joindre des fichiers**, ou choisis-en un autre avec \`/admin notifier\`.`,
    noStaff: 'Pas de salon de modération\u00a0: `/admin notifier` en définit un.',
    log: (channel) => `✅ Salon de logs\u00a0: ${channel}`,
    logTrouble: (channel) =>
      `⚠️ Salon de logs\u00a0: ${channel}, mais Easel ne peut pas y écrire. Donne-lui les permissions **Voir le salon** et **Envoyer des messages**, ou choisis-en un autre avec \`/admin logs\`.`,
    noLog:
      'Pas de salon de logs\u00a0: `/admin logs` en définit un. Les dossiers sont conservés quand même.',
    review: {
      none: 'Rien n’attend de validation, sauf ce que retient une règle sur les mots.',
      prompts: (hours) => `Les prompts attendent une validation, ${hours} h au maximum.`,
      results: (hours) => `Les résultats attendent une validation, ${hours} h au maximum.`,
      both: (hours) =>
        `Les prompts et les résultats attendent une validation, ${hours} h au maximum chacun.`,
    },
    reviewUnseen:
      '⚠️ Ce qui est retenu n’est publié nulle part tant qu’il n’y a pas de salon de modération qui marche.',
    words: (count) => `Règles sur les mots\u00a0: ${count}.`,
    rules: (count) => `Règles sur qui peut faire quoi\u00a0: ${count}.`,
    blocks: (count) => `Personnes bloquées\u00a0: ${count}.`,
    service: (name, running, waiting) =>
      `${name}\u00a0: ${running} en cours, ${waiting} en attente, tous serveurs confondus.`,
    quotas: '**Quotas**',
    noQuotas: 'Aucun quota ni budget n’est défini.',
  },
  panel: {
    title: '**Réglages de ce serveur**',
    hint: '-# Chaque changement prend effet aussitôt et devient un dossier. Le reste se règle avec `/admin`.',
    saved: '✅ Enregistré.',
    unchanged: 'C’était déjà réglé ainsi.',
    needsStaff:
      '⚠️ Rien n’a changé\u00a0: la validation demande d’abord un salon de modération. Choisis-en un ci-dessous où Easel peut écrire.',
    needsStaffKept:
      '⚠️ Rien n’a changé\u00a0: la validation est activée et demande un salon de modération. Désactive-la d’abord, ou choisis un autre salon.',
    cannotPost: (channel) =>
      `⚠️ Rien n’a changé\u00a0: Easel n’a pas pu écrire dans ${channel}. Donne-lui les permissions **Voir le salon** et **Envoyer des messages** là-bas, puis refais ton choix.`,
    tried: 'Easel écrit ici désormais. Cette ligne a été publiée pour essayer.',
    review: {
      none: 'Validation\u00a0: rien',
      prompts: 'Validation\u00a0: prompts',
      results: 'Validation\u00a0: résultats',
      both: 'Validation\u00a0: prompts et résultats',
    },
    buttons: {
      anyone: 'Boutons\u00a0: pour tout le monde',
      owner: 'Boutons\u00a0: pour la personne qui a demandé l’image',
    },
    newcomer: {
      none: 'Nouveaux\u00a0: pas d’attente',
      account: (days) =>
        `Nouveaux\u00a0: compte d’au moins ${days} ${plural(days, 'jour', 'jours')}`,
      other: 'Nouveaux\u00a0: selon /admin accès',
    },
    staff: 'Salon de modération\u00a0: aucun',
    log: 'Salon de logs\u00a0: aucun',
  },
  choices: {
    rule: { allow: 'autoriser', deny: 'interdire', clear: 'effacer' },
    buttons: { anyone: 'tout le monde', owner: 'seulement la personne qui a demandé l’image' },
    mode: { drain: 'terminer ce qui a été demandé', now: 'tout arrêter tout de suite' },
    feature: {
      imagine: 'Images à partir d’un prompt',
      blend: 'Fusionner',
      describe: 'Décrire',
      shorten: 'Raccourcir',
      video: 'Vidéos',
      buttons: 'Boutons sous les images',
      private: 'Résultats privés',
      costly: 'Modes coûteux',
    },
  },
};
