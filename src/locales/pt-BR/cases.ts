import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/cases.ts';
import { caseWork } from './case-work.ts';
import { plural } from './counting.ts';

const strikes = (count: number): string =>
  `${count} ${plural(count, 'advertência', 'advertências')}`;
const active = (count: number): string => `${count} ${plural(count, 'ativa', 'ativas')}`;

/** See `en/cases.ts`. */
export const cases: Catalogue<typeof en.cases> = {
  easel: 'Easel',
  nobody: 'ninguém',
  line: {
    number: (number) => `**#${number}**`,
    refused: {
      word: (who) => `Pedido de ${who} recusado: regra de palavras`,
      access: (who) => `Pedido de ${who} recusado: não permitido para essa pessoa aqui`,
      newcomer: (who) => `Pedido de ${who} recusado: chegou há pouco tempo`,
      blocked: (who) => `Pedido de ${who} recusado: bloqueio`,
      quota: (who) => `Pedido de ${who} recusado: limite esgotado`,
      paused: (who) => `Pedido de ${who} recusado: o Easel está pausado aqui`,
      other: (who) => `Pedido de ${who} recusado`,
    },
    logged: (who) => `${who} usou palavras que uma regra acompanha`,
    held: (who) => `O pedido de ${who} espera por uma decisão`,
    approved: (who, by) => `${by} aprovou o pedido de ${who}`,
    rejected: (who, by) => `${by} rejeitou o pedido de ${who}`,
    expired: (who) => `Ninguém decidiu a tempo sobre o pedido de ${who}`,
    removed: (who, by) => `${by} removeu uma imagem de ${who}`,
    'removed-own': (who) => `${who} removeu uma imagem própria`,
    reported: (who, by) => `${by} denunciou uma imagem de ${who}`,
    dismissed: (who, by) => `${by} descartou uma denúncia contra ${who}`,
    struck: (who, by) => `${by} deu uma advertência a ${who}`,
    blocked: (who, by) => `${by} bloqueou ${who}`,
    unblocked: (who, by) => `${by} desbloqueou ${who}`,
    appealed: (who) => `${who} pede o fim do próprio bloqueio`,
    'appeal-accepted': (who, by) => `${by} retirou o bloqueio de ${who}`,
    'appeal-declined': (who, by) => `${by} manteve o bloqueio de ${who}`,
    granted: (who, by) => `${by} concedeu um extra a ${who}`,
    paused: (_who, by) => `${by} pausou o Easel aqui`,
    resumed: (_who, by) => `${by} retomou o Easel aqui`,
    setting: (_who, by) => `${by} mudou uma configuração`,
    'limit-near': () => 'Um limite está quase esgotado',
    'limit-reached': () => 'Um limite está esgotado',
    inChannel: (channel) => `em ${channel}`,
    reason: (reason) => `motivo: ${reason}`,
    prompt: (prompt) => `“${prompt}”`,
    goesOnWith: (number) => `ver #${number}`,
    message: (link) => `[mensagem](${link})`,
    more: (count) => `… e mais ${count}: \`/admin exportar\` traz todos`,
  },
  detail: {
    until: (time) => `até ${time}`,
    forever: 'até alguém retirar',
    strikes: (count) => `${strikes(count)} ${plural(count, 'ativa', 'ativas')}`,
    change: (setting, before, after) => `${setting}: ${before} → ${after}`,
    nothing: 'nada',
    yes: 'sim',
    no: 'não',
    staffButton: 'um botão da moderação',
    lateWords: 'um prompt alterado no meio do caminho, onde os prompts esperam pela moderação',
    written: (rule) => `no que o serviço escreveu: ${rule}`,
    messages: (removed, failed) => {
      const gone = `${removed} ${plural(removed, 'mensagem apagada', 'mensagens apagadas')}`;
      return failed === 0 ? gone : `${gone}, ${failed} não`;
    },
    step: (count) => `Bloqueio a partir de ${strikes(count)}, em horas`,
  },
  setting: {
    version: 'Modelo',
    flags: 'Parâmetros no fim dos prompts',
    jobsAtOnce: 'Gerações de uma vez',
    confirmAbove: 'Confirmar acima do preço de',
    previews: 'Imagens inacabadas',
    ping: 'Notificações',
    reportChannel: 'Canal da moderação',
    staffRole: 'Cargo notificado',
    logChannel: 'Canal de logs',
    locale: 'Idioma',
    access: 'Acesso',
    quota: 'Limites',
    review: 'Revisão',
    strikes: 'Advertências',
    paused: 'Pausa',
    presets: 'Presets compartilhados',
    'access.rules': 'Quem pode o quê',
    'access.buttons': 'Botões embaixo das imagens',
    'access.accountDays': 'Idade mínima da conta, em dias',
    'access.memberHours': 'Tempo mínimo no servidor, em horas',
    'quota.limits': 'Limite',
    'quota.running': 'Gerações simultâneas por pessoa',
    'quota.cooldownSeconds': 'Espera entre dois pedidos, em segundos',
    'quota.warnAt': 'Aviso sobre limites compartilhados, em porcentagem',
    'review.prompts': 'Revisão de prompts',
    'review.results': 'Revisão de resultados',
    'review.exemptRoles': 'Cargos sem revisão',
    'review.hours': 'Prazo para decidir, em horas',
    'strikes.days': 'Quanto tempo uma advertência vale, em dias',
  },
  blocked: {
    until: (time) => `Você não pode iniciar nada neste servidor até ${time}.`,
    forever: 'Você não pode iniciar nada neste servidor até a moderação retirar o seu bloqueio.',
    reason: (reason) => `Motivo: ${reason}`,
    mayAppeal:
      'Se você acha que isto é um engano, pode pedir uma vez à moderação que analise de novo.',
    appealed: 'Você já pediu à moderação uma nova análise.',
    button: 'Pedir nova análise',
  },
  appeal: {
    title: 'Pedir nova análise',
    label: 'Por que retirar o bloqueio?',
    hint: 'A moderação deste servidor lê isto; só dá para pedir uma vez',
    sent: 'A moderação deste servidor foi avisada. Você vai saber da decisão por mensagem direta, se aceitar mensagens dos membros deste servidor.',
    unheard:
      'Seu pedido ficou registrado para a moderação deste servidor, mas ela não tem um canal em que seja avisada. Avise alguém da moderação.',
    already: 'Você já pediu isto; a moderação vai decidir.',
    gone: 'Esse bloqueio não vale mais para você.',
    notYours: 'Só a pessoa bloqueada pode pedir isto.',
    posted: (who) => `**${who} pede o fim do próprio bloqueio**`,
    block: (number) => `O bloqueio é o caso #${number}`,
    lift: 'Retirar o bloqueio',
    keep: 'Manter o bloqueio',
    lifted: (by) => `✅ ${by} retirou o bloqueio.`,
    kept: (by) => `🚫 ${by} mantém o bloqueio.`,
    over: 'O bloqueio já tinha terminado.',
    youAreFree: (server) =>
      `A moderação retirou o seu bloqueio em ${server}. Você já pode usar o Easel lá de novo.`,
    youStay: (server) =>
      `A moderação analisou de novo o seu bloqueio em ${server}, e ele continua.`,
  },
  report: {
    number: (number) => `-# Caso #${number}`,
    remove: 'Remover imagem',
    strike: 'Remover e advertir',
    dismiss: 'Descartar',
    removed: (by) => `🗑️ ${by} removeu a imagem.`,
    struck: (by, count) =>
      `🗑️ ${by} removeu a imagem e deu uma advertência (${active(count)} agora).`,
    dismissed: (by) => `✅ ${by} descartou esta denúncia.`,
    incomplete: (count) =>
      `⚠️ ${count} ${plural(count, 'das mensagens dela não pôde ser apagada', 'das mensagens dela não puderam ser apagadas')}; quem pode gerenciar mensagens pode fazer isso à mão.`,
    dealtWith: (number) =>
      `Outra denúncia da mesma imagem já foi decidida: veja o caso #${number}.`,
    jobGone: 'A imagem não é mais conhecida; talvez a pessoa a tenha apagado.',
  },
  ...caseWork,
};
