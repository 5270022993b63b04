import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/case-work.ts';
import { plural } from './counting.ts';

const strikes = (count: number): string =>
  `${count} ${plural(count, 'advertência', 'advertências')}`;
const active = (count: number): string => `${count} ${plural(count, 'ativa', 'ativas')}`;

/** See `en/case-work.ts`. */
export const caseWork: Catalogue<typeof en.caseWork> = {
  mod: {
    notAllowed: 'Isto é só para a moderação deste servidor, e só funciona aqui.',
    notAbout: {
      yourself: 'Você não pode fazer isso com você.',
      bot: 'Bots não podem ser bloqueados nem receber advertências.',
      manager: 'Esta pessoa gerencia o servidor; ninguém pode fazer isso com ela.',
    },
    blocked: (who, number) =>
      `${who} não pode iniciar nada até alguém retirar o bloqueio. Este é o caso #${number}.`,
    blockedUntil: (who, time, number) =>
      `${who} não pode iniciar nada até ${time}. Este é o caso #${number}.`,
    unblocked: (who, number) => `O bloqueio de ${who} foi retirado. Este é o caso #${number}.`,
    notBlocked: (who) => `${who} não tem bloqueio aqui.`,
    struck: (who, count) => `${who} recebeu uma advertência (${active(count)} agora).`,
    struckBlocked: (who, count) =>
      `${who} recebeu uma advertência (${active(count)} agora), o que, pela regra deste servidor, leva a um bloqueio até alguém o retirar.`,
    struckBlockedUntil: (who, count, time) =>
      `${who} recebeu uma advertência (${active(count)} agora), o que, pela regra deste servidor, leva a um bloqueio até ${time}.`,
    noCase: (number) => `Não existe o caso #${number} neste servidor.`,
    case: {
      job: (id) => `Geração ${id}`,
      stillHeld: 'Ainda espera por uma decisão.',
      handledIn: (number) => `O que aconteceu depois: caso #${number}`,
    },
    lookup: {
      title: (who) => `**${who} neste servidor**`,
      free: 'Sem bloqueio.',
      blockedUntil: (time, number) => `🚫 Bloqueio até ${time} (caso #${number}).`,
      blocked: (number) => `🚫 Bloqueio até alguém retirar (caso #${number}).`,
      appealed: 'Esta pessoa pediu o fim do bloqueio.',
      noStrikes: 'Nenhuma advertência ativa.',
      strikes: (count, times) => `${strikes(count)} ${plural(count, 'ativa', 'ativas')}: ${times}`,
      jobs: (count) => `Gerações pedidas aqui: ${count}`,
      manyJobs: (count) => `Gerações pedidas aqui: mais de ${count}`,
      noCases: 'Nenhum caso.',
      cases: 'Casos mais recentes:',
      more: (count) => `… e mais ${count}`,
    },
  },
  remove: {
    everywhere: (count) =>
      `Removida${count === 1 ? '' : `, com tudo o que este bot publicou dela: ${count} mensagens`}. A geração continua no histórico de quem a criou; para mais ninguém a imagem volta.`,
    incomplete: (removed, failed) =>
      `${removed} das mensagens dela ${plural(removed, 'foi apagada', 'foram apagadas')}, e ${failed} não ${plural(failed, 'pôde ser', 'puderam ser')}: o bot não está mais lá, ou a imagem está sendo finalizada neste momento. Tente de novo daqui a pouco, ou peça a quem pode gerenciar mensagens que as apague à mão.`,
    notFound:
      'Não há nenhuma imagem deste bot aí. Informe o link da mensagem dela neste servidor, ou o número da geração, que aparece embaixo das denúncias.',
    elsewhere: 'Essa mensagem está em outro servidor.',
    notHere: 'Essa geração não foi pedida neste servidor.',
    live: 'Essa geração ainda está a caminho. Remova-a quando estiver pronta.',
  },
  admin: {
    testLine: (by) =>
      `📋 ${by} escolheu este canal: a partir de agora, cada caso é informado aqui.`,
    testNotice: (by) =>
      `🔔 ${by} escolheu este canal: a partir de agora, denúncias, contestações e tudo o que espera por uma decisão chegam aqui.`,
    cannotPost: (channel) =>
      `O bot não consegue escrever em ${channel}, então nada foi alterado. Dê a ele as permissões **Ver canal** e **Enviar mensagens** lá e execute o comando de novo.`,
    cannotPostFiles: (channel) =>
      `O bot não consegue escrever em ${channel}, então nada foi alterado. Dê a ele as permissões **Ver canal**, **Enviar mensagens** e **Anexar arquivos** lá e execute o comando de novo.`,
    either: (one, other) => `Use \`${one}\` ou \`${other}\`, mas não os dois. Nada foi alterado.`,
    logTitle: '**Os logs de casos**',
    logTo: (channel) => `Cada caso é informado em ${channel}.`,
    logOff:
      'Os casos não são informados em lugar nenhum; `/mod consultar`, `/mod caso` e `/admin exportar` mostram todos.',
    logTrouble: (time) =>
      `⚠️ Não foi possível publicar nada lá desde ${time}. Confira as permissões do canal ou escolha outro.`,
    notifyTitle: '**O que precisa da moderação**',
    notifyTo: (channel) =>
      `Denúncias, contestações e tudo o que espera por uma decisão são publicados em ${channel}.`,
    notifyRole: (role) => `${role} recebe uma notificação a cada vez.`,
    notifyNoRole: 'Ninguém é notificado.',
    notifyOff:
      'Nenhum canal foi definido, então denúncias e contestações não são aceitas. Escolha um com `/admin notificar canal:`.',
    warnAt: (percent) =>
      `A moderação é avisada quando o uso de um limite compartilhado chega a ${percent}%.`,
    everybodySees:
      '⚠️ Todo mundo neste servidor pode ver esse canal: prompts e imagens retidos a partir de agora seriam vistos por todos. O que já está retido fica onde foi postado, e o que foi pedido em privado não é postado ali. Escolha um só para a moderação.',
    everybodyReads:
      '⚠️ Todo mundo neste servidor pode ver o canal de logs: quem teve um pedido recusado, foi denunciado ou advertido, e por quais prompts. Escolha um só para a moderação.',
    strikesTitle: '**Ao que as advertências levam**',
    strikesDays: (days) => `Uma advertência fica ativa por ${days} ${plural(days, 'dia', 'dias')}.`,
    strikesStep: (count, hours) =>
      `- ${strikes(count)}: bloqueio por ${hours} ${plural(hours, 'hora', 'horas')}`,
    strikesForever: (count) => `- ${strikes(count)}: bloqueio até alguém retirar`,
    strikesShorter: (more, fewer) =>
      `⚠️ ${strikes(more)} bloqueiam por menos tempo que ${strikes(fewer)}. Mude uma das duas etapas se não for isso que você quer.`,
    strikesNone: 'As advertências são contadas e não levam a nada por si sós.',
    tooManySteps: (most) =>
      `Pode haver no máximo ${most} ${plural(most, 'etapa', 'etapas')}. Remova uma primeiro com \`remover\`; nada foi alterado.`,
    stepNeeded: 'Informe para quantas advertências isto vale, com `quantidade`. Nada foi alterado.',
    exported: (count) =>
      count === 1
        ? 'Este é o único caso deste servidor.'
        : `Estes são todos os ${count} casos deste servidor.`,
    exportedPart: (count, from) =>
      `Estes são os ${count} casos mais recentes, a partir do #${from}: mais do que isso não cabe em um arquivo aqui.`,
    exportedUnreadable: (count) =>
      `⚠️ Mais ${count} ${plural(count, 'caso não pôde ser lido', 'casos não puderam ser lidos')}; quem cuida do bot encontra isso nos logs dele.`,
    exportedNothing: 'Ainda não há casos neste servidor.',
    exportTooLarge: 'O arquivo é grande demais para ser enviado aqui. Nada foi enviado.',
  },
  choices: {
    duration: {
      hour: 'Uma hora',
      day: 'Um dia',
      week: 'Uma semana',
      month: '30 dias',
      forever: 'Até alguém retirar',
    },
    format: { csv: 'CSV, para planilhas', json: 'JSON, para programas' },
  },
};
