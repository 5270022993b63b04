import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/access.ts';
import { plural } from './counting.ts';

/** See `en/access.ts`. */
export const access: Catalogue<typeof en.access> = {
  feature: {
    imagine: 'imagens a partir de um prompt',
    blend: 'mesclar imagens',
    describe: 'descrever imagens',
    shorten: 'encurtar prompts',
    video: 'vídeos',
    buttons: 'os botões embaixo das imagens',
    private: 'resultados privados',
    costly: 'modos caros (turbo, HD, ref. omni, qualidade máxima, vídeos nítidos)',
  },
  refused: {
    paused:
      '⏸️ O Easel está pausado neste servidor, então nada de novo é iniciado. Tente de novo mais tarde.',
    pausedBecause: (reason) =>
      `⏸️ O Easel está pausado neste servidor, então nada de novo é iniciado. Motivo: ${reason}`,
    accountTooNew: (until) =>
      `Sua conta do Discord ainda é nova demais para este servidor. Você vai poder usar isto a partir de <t:${until}:f> (<t:${until}:R>).`,
    memberTooNew: (until) =>
      `Você entrou neste servidor há pouco tempo. Vai poder usar isto a partir de <t:${until}:f> (<t:${until}:R>).`,
    memberUnknown:
      'Isto é para quem já está neste servidor há algum tempo, e o Discord não informa há quanto tempo você está. Fale com os responsáveis pelo servidor.',
    owner:
      'Neste servidor, só quem pediu uma imagem pode usar os botões dela. `/imagine` cria uma para você.',
    off: (feature) => `Este servidor desativou isto: ${feature}.`,
    deniedRole: (feature, role) =>
      `Neste servidor, membros com o cargo ${role} não podem usar isto: ${feature}.`,
    deniedChannel: (feature, channel) =>
      `Em ${channel} não dá para usar isto: ${feature}. Tente em outro canal.`,
    onlyRoles: (feature, roles) =>
      `Neste servidor, é preciso ter certo cargo para usar isto: ${feature}. Basta um destes: ${roles}`,
    onlyChannels: (feature, channels) =>
      `Neste servidor, só dá para usar isto em certos canais: ${feature}. Os canais: ${channels}`,
  },
  removedPicture: 'A moderação removeu esta imagem, então só quem a pediu pode usá-la.',
  alone: {
    adults:
      '🔒 Só você vê isto aqui: foi feito em um canal para maiores de idade, e este é aberto a todos.',
    paused: '🔒 Só você vê isto aqui: o Easel está pausado neste servidor.',
    blocked: '🔒 Só você vê isto aqui: seu acesso ao Easel está bloqueado neste servidor.',
    newcomer:
      '🔒 Só você vê isto aqui: neste servidor, quem acabou de chegar precisa esperar um pouco.',
    access:
      '🔒 Só você vê isto aqui: pelas regras deste servidor, não pode ser mostrado neste canal, ou não por você.',
    word: '🔒 Só você vê isto aqui: tem palavras que este servidor não permite ou verifica antes.',
    review:
      '🔒 Só você vê isto aqui: foi feito em outro lugar, e neste servidor a moderação olha antes.',
    unfinished:
      '🔒 Só você vê isto aqui: foi pedido em outro lugar, e o texto ainda não está pronto.',
  },
  rules: {
    title: '**Quem pode fazer o quê aqui**',
    none: 'Todo mundo pode fazer tudo, em qualquer lugar.',
    allow: (feature, target) => `✅ ${target} → ${feature}`,
    deny: (feature, target) => `⛔ ${target} → ${feature}`,
    legend:
      '-# Um ⛔ vale mais que um ✅. Com um ✅ para alguns cargos (ou canais), uma função deixa de estar disponível para os outros (ou em outros).',
    more: (count) => `… e mais ${count}.`,
    tooMany: (most) =>
      `Já ${plural(most, 'existe', 'existem')} ${most} ${plural(most, 'regra', 'regras')}, que é o máximo. Remova uma primeiro.`,
    nothingToClear: 'Essa regra não existia, então nada mudou.',
    needAll: 'Informe os três: o cargo ou canal, a função e a regra.',
    nobody: (feature) =>
      `⚠️ Com as regras atuais, ninguém mais pode usar isto: ${feature}. Remova uma delas se não for o que você quer.`,
    ownPlace: (feature) =>
      `⚠️ Nem você pode mais usar isto aqui: ${feature}. Você ainda pode mudar as regras.`,
  },
  policy: {
    title: '**Botões e novatos**',
    anyone: 'Todo mundo pode usar os botões de uma imagem pública.',
    owner: 'Só quem pediu uma imagem pode usar os botões dela.',
    accountDays: (days) =>
      `As contas precisam ter pelo menos ${days} ${plural(days, 'dia', 'dias')}.`,
    noAccountDays: 'As contas podem ter qualquer idade.',
    memberHours: (hours) =>
      `É preciso estar neste servidor há ${hours} ${plural(hours, 'hora', 'horas')}, exceto para a moderação.`,
    noMemberHours: 'Dá para começar assim que se entra no servidor.',
  },
  pause: {
    announced: '⏸️ O Easel está pausado neste servidor. O que já foi pedido ainda será concluído.',
    announcedBecause: (reason) =>
      `⏸️ O Easel está pausado neste servidor: ${reason}\nO que já foi pedido ainda será concluído.`,
    announcedNow:
      '⏸️ O Easel está pausado neste servidor, e tudo o que estava na fila ou em andamento foi interrompido.',
    announcedNowBecause: (reason) =>
      `⏸️ O Easel está pausado neste servidor: ${reason}\nTudo o que estava na fila ou em andamento foi interrompido.`,
    announcedEnd: '▶️ O Easel voltou a aceitar pedidos neste servidor.',
    drained:
      'Pausado: nada de novo é iniciado até `/admin retomar`. O que já foi pedido ainda será concluído.',
    stopped: (count) =>
      `Pausado: nada de novo é iniciado até \`/admin retomar\`. Gerações interrompidas: ${count}. As que o serviço ainda não tinha começado não custaram nada.`,
    unclear: (count) =>
      `Não se sabe se o serviço aceitou ${count} ${plural(count, 'geração; ela fica como está', 'gerações; elas ficam como estão')}.`,
    already: (at) =>
      `Já estava pausado desde <t:${at}:f>; o motivo e o modo passam a ser os novos.`,
    resumed: 'Os pedidos voltaram a ser aceitos.',
    notPaused: 'O Easel não está pausado.',
    notAnnounced:
      'Não foi possível publicar o aviso aqui: o Easel precisa das permissões **Ver canal** e **Enviar mensagens** neste canal. Mesmo assim, quem pedir algo fica sabendo.',
    now: (by, at) => `⏸️ Pausado por ${by} desde <t:${at}:f>.`,
    nowBecause: (by, at, reason) => `⏸️ Pausado por ${by} desde <t:${at}:f>: ${reason}`,
    line: '⏸️ Este servidor pausou o Easel: nada de novo é iniciado.',
    lineBecause: (reason) =>
      `⏸️ Este servidor pausou o Easel, então nada de novo é iniciado: ${reason}`,
  },
  status: {
    title: '**O Easel neste servidor**',
    running: '▶️ Os pedidos estão sendo aceitos.',
    jobs: (running, waiting, held) =>
      `Gerações aqui: ${running} em andamento, ${waiting} na fila, ${held} ${plural(held, 'retida', 'retidas')} para revisão.`,
    heldSince: (at) => `A mais antiga foi retida para a moderação <t:${at}:R>.`,
    staff: (channel) => `✅ Canal da moderação: ${channel}`,
    staffTrouble: (channel) =>
      `⚠️ Canal da moderação: ${channel}, mas o Easel não consegue escrever lá. Dê a ele as permissões **Ver canal**, **Enviar mensagens** e **Anexar arquivos**, ou escolha outro com \`/admin notificar\`.`,
    noStaff: 'Sem canal da moderação: `/admin notificar` define um.',
    log: (channel) => `✅ Canal de logs: ${channel}`,
    logTrouble: (channel) =>
      `⚠️ Canal de logs: ${channel}, mas o Easel não consegue escrever lá. Dê a ele as permissões **Ver canal** e **Enviar mensagens**, ou escolha outro com \`/admin logs\`.`,
    noLog: 'Sem canal de logs: `/admin logs` define um. Os casos são guardados mesmo assim.',
    review: {
      none: 'Nada espera por revisão, exceto o que uma regra de palavras retém.',
      prompts: (hours) => `Os prompts esperam por revisão, no máximo ${hours} h.`,
      results: (hours) => `Os resultados esperam por revisão, no máximo ${hours} h.`,
      both: (hours) =>
        `Os prompts e os resultados esperam por revisão, no máximo ${hours} h cada um.`,
    },
    reviewUnseen:
      '⚠️ O que é retido não é publicado em lugar nenhum até haver um canal da moderação que funcione.',
    words: (count) => `Regras de palavras: ${count}.`,
    rules: (count) => `Regras de quem pode fazer o quê: ${count}.`,
    blocks: (count) => `Pessoas bloqueadas: ${count}.`,
    service: (name, running, waiting) =>
      `${name}: ${running} em andamento, ${waiting} na fila, somando todos os servidores.`,
    quotas: '**Cotas**',
    noQuotas: 'Nenhuma cota ou orçamento foi definido.',
  },
  panel: {
    title: '**Configurações deste servidor**',
    hint: '-# Cada mudança vale na hora e vira um caso. Há mais em `/admin`.',
    saved: '✅ Salvo.',
    unchanged: 'Já estava assim.',
    needsStaff:
      '⚠️ Nada mudou: a revisão precisa antes de um canal da moderação. Escolha abaixo um em que o Easel possa escrever.',
    needsStaffKept:
      '⚠️ Nada mudou: a revisão está ativada e precisa de um canal da moderação. Desative a revisão primeiro ou escolha outro canal.',
    cannotPost: (channel) =>
      `⚠️ Nada mudou: o Easel não conseguiu escrever em ${channel}. Dê a ele as permissões **Ver canal** e **Enviar mensagens** lá e escolha de novo.`,
    tried: 'O Easel escreve aqui a partir de agora. Esta linha foi publicada como teste.',
    review: {
      none: 'Revisão: nada',
      prompts: 'Revisão: prompts',
      results: 'Revisão: resultados',
      both: 'Revisão: prompts e resultados',
    },
    buttons: {
      anyone: 'Botões: para todo mundo',
      owner: 'Botões: só para quem pediu a imagem',
    },
    newcomer: {
      none: 'Novatos: sem espera',
      account: (days) => `Novatos: contas com pelo menos ${days} ${plural(days, 'dia', 'dias')}`,
      other: 'Novatos: conforme /admin acesso',
    },
    staff: 'Canal da moderação: nenhum',
    log: 'Canal de logs: nenhum',
  },
  choices: {
    rule: { allow: 'permitir', deny: 'proibir', clear: 'remover a regra' },
    buttons: { anyone: 'todo mundo', owner: 'só quem pediu a imagem' },
    mode: { drain: 'concluir o que já foi pedido', now: 'interromper tudo agora' },
    feature: {
      imagine: 'Imagens a partir de um prompt',
      blend: 'Mesclar',
      describe: 'Descrever',
      shorten: 'Encurtar',
      video: 'Vídeos',
      buttons: 'Botões embaixo das imagens',
      private: 'Resultados privados',
      costly: 'Modos caros',
    },
  },
};
