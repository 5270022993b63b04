import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/quota.ts';
import { jobs, plural } from './counting.ts';

/** See `en/quota.ts`. */
export const quota: Catalogue<typeof en.quota> = {
  jobs,
  money: (amount, unit) => `${amount} ${unit}`,
  limit: {
    server: {
      hour: (amount) => `${amount} por hora para o servidor inteiro`,
      day: (amount) => `${amount} por dia para o servidor inteiro`,
      month: (amount) => `${amount} por mês para o servidor inteiro`,
    },
    person: {
      hour: (amount) => `${amount} por hora para cada pessoa`,
      day: (amount) => `${amount} por dia para cada pessoa`,
      month: (amount) => `${amount} por mês para cada pessoa`,
    },
    personWithRole: {
      hour: (amount, role) => `${amount} por hora para cada pessoa com ${role}`,
      day: (amount, role) => `${amount} por dia para cada pessoa com ${role}`,
      month: (amount, role) => `${amount} por mês para cada pessoa com ${role}`,
    },
    role: {
      hour: (amount, role) => `${amount} por hora para o conjunto dos membros com ${role}`,
      day: (amount, role) => `${amount} por dia para o conjunto dos membros com ${role}`,
      month: (amount, role) => `${amount} por mês para o conjunto dos membros com ${role}`,
    },
    channel: {
      hour: (amount, channel) => `${amount} por hora em ${channel}`,
      day: (amount, channel) => `${amount} por dia em ${channel}`,
      month: (amount, channel) => `${amount} por mês em ${channel}`,
    },
  },
  refused: {
    usedUp: (limit, used, when) =>
      `Este limite se esgotou: ${limit}. Usado até agora: ${used}. Ele recomeça ${when}.`,
    tooLittleLeft: (limit, left, asked, when) =>
      `Isto não cabe no que resta deste limite: ${limit}. Resta: ${left}; seria preciso: ${asked}. Peça menos, ou espere ele recomeçar ${when}.`,
    neverFits: (limit, asked) =>
      `Isto é mais do que um limite jamais permite: ${limit}. Seria preciso: ${asked}. Peça menos de uma vez.`,
    closed: (limit) =>
      `Nada pode ser iniciado aqui: ${limit}. Os responsáveis por este servidor podem mudar isso.`,
    running: (most, running) =>
      `Você pode ter ${jobs(most)} a caminho por vez aqui e já tem ${running}. Espere uma terminar, ou pare uma com \`/fila\`.`,
    runningTooFew: (most, asked) =>
      `Você pode ter ${jobs(most)} a caminho por vez aqui, e assim seriam ${asked}. Peça menos de uma vez.`,
    cooldown: (when) =>
      `Aqui é preciso esperar entre um pedido e outro. Você pode pedir de novo ${when}.`,
    counting:
      'Depois de uma reinicialização, primeiro é contado o que já foi usado aqui. Nada foi iniciado; tente de novo em instantes.',
  },
  usage: {
    title: '**O que resta para você aqui**',
    line: (limit, left, when) => `${limit} (resta: ${left}; recomeça ${when})`,
    more: (count) => `… e mais ${count}.`,
  },
  near: (limit, used) => `${limit}; usado até agora: ${used}`,
  admin: {
    quotas: '**Cotas deste servidor**',
    budgets: '**Orçamentos deste servidor**',
    noQuotas: 'Não há nenhuma: todo mundo pode pedir quantas gerações quiser.',
    noBudgets: 'Não há nenhum: pode-se gastar qualquer valor.',
    counted: 'Os períodos são os do calendário, em UTC. Gerações que falham são devolvidas.',
    line: (limit) => `• ${limit}`,
    lineUsed: (limit, used) => `• ${limit} (usado: ${used})`,
    set: (limit) => `Definido: ${limit}.`,
    setUsed: (limit, used, when) =>
      `Definido: ${limit}. Usado até agora: ${used}; recomeça ${when}.`,
    closed: 'Com 0, ninguém a quem isto se aplica pode iniciar nada.',
    usedUpNow: 'Isto já se esgotou: nada mais passa até recomeçar.',
    weaker: (limit) =>
      `Por enquanto isto não muda nada, já que vale o limite mais generoso: ${limit}.`,
    cleared: (limit) => `Removido: ${limit}.`,
    nothingToClear: 'Esse limite não existe. Sem opções, o comando mostra os que valem.',
    needs: (first, second, third, fourth) =>
      `Informe para quem é com \`${first}\`, o período com \`${second}\`, e \`${third}\` ou \`${fourth}\`.`,
    either: (one, other) => `Use \`${one}\` ou \`${other}\`, não os dois.`,
    needsOption: (option) => `Este tipo de limite precisa da opção \`${option}\`.`,
    noOption: (option) => `Este tipo de limite não aceita a opção \`${option}\`.`,
    everyone: 'Todo mundo tem esse cargo. Em vez disso, escolha o servidor inteiro ou cada pessoa.',
    tooMany: (limit) =>
      `Já existem ${limit} cotas e orçamentos, que é o máximo. Remova um primeiro.`,
    noPrices:
      'Orçamentos precisam de preços, e quem cuida deste bot não definiu nenhum. Até lá, limite o número de gerações com `/admin cota`.',
    notCounted:
      'Não entram na conta, porque o preço não é conhecido: vídeos. Depois que um orçamento é gasto, eles também são recusados.',
    notCountedUpstreams: (names) =>
      `Não entram na conta, porque o preço não é conhecido: vídeos e algumas ou todas as velocidades de ${names}. Depois que um orçamento é gasto, também são recusados.`,
    running: (count) => `Cada pessoa pode ter ${jobs(count)} a caminho por vez.`,
    noRunning: 'Cada pessoa pode ter quantas gerações quiser a caminho.',
    cooldown: (seconds) =>
      `Cada pessoa espera ${seconds} ${plural(seconds, 'segundo', 'segundos')} entre um pedido e outro.`,
    noCooldown: 'Ninguém precisa esperar entre um pedido e outro.',
  },
  grant: {
    needs: (one, other) => `Informe quanto com \`${one}\` ou com \`${other}\`.`,
    noLimit:
      'Entre os limites de cada pessoa aqui, nenhum é desse período e desse tipo, então não há o que aumentar. `/admin cota` e `/admin orçamento` mostram os que valem.',
    noPerson: 'Bots não pedem nada.',
    done: (person, amount, all, when) =>
      `${person} tem direito a ${amount} além do próprio limite. Concedido ao todo neste período: ${all}. Isso termina ${when}.`,
    tooMuch: (person, all, most) =>
      `É demais: ${person} já tem ${all} a mais neste período, e o máximo é ${most}.`,
    detail: {
      hour: (amount) => `${amount} a mais, nesta hora`,
      day: (amount) => `${amount} a mais, neste dia`,
      month: (amount) => `${amount} a mais, neste mês`,
    },
  },
  choices: {
    who: {
      server: 'O servidor inteiro',
      person: 'Cada pessoa',
      role: 'Todos com um cargo, juntos',
      channel: 'Um canal',
    },
    per: { hour: 'Hora', day: 'Dia', month: 'Mês' },
  },
};
