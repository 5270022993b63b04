import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-cases.ts';

/** See `en/commands-cases.ts`. */
export const casesCommands: Catalogue<typeof en.casesCommands> = {
  mod: { name: 'mod', description: 'Para a moderação: membros, casos e imagens' },
  'mod.block': { name: 'bloquear', description: 'Impedir alguém de iniciar qualquer coisa aqui' },
  'mod.block.user': { name: 'membro', description: 'Quem' },
  'mod.block.duration': { name: 'duração', description: 'Por quanto tempo' },
  'mod.block.reason': { name: 'motivo', description: 'Por quê; a pessoa fica sabendo' },
  'mod.unblock': { name: 'desbloquear', description: 'Retirar um bloqueio' },
  'mod.unblock.user': { name: 'membro', description: 'De quem' },
  'mod.unblock.reason': { name: 'motivo', description: 'Por quê; fica registrado' },
  'mod.strike': {
    name: 'advertir',
    description: 'Dar uma advertência a alguém; várias levam a um bloqueio',
  },
  'mod.strike.user': { name: 'membro', description: 'A quem' },
  'mod.strike.reason': {
    name: 'motivo',
    description: 'Por quê; a pessoa fica sabendo se isso a bloquear',
  },
  'mod.case': { name: 'caso', description: 'Mostrar um caso e decidir o que ainda está aberto' },
  'mod.case.number': { name: 'número', description: 'O número dele, como aparece nos logs' },
  'mod.lookup': {
    name: 'consultar',
    description: 'Advertências, bloqueio e casos mais recentes de alguém',
  },
  'mod.lookup.user': { name: 'membro', description: 'Quem' },
  'mod.remove': {
    name: 'remover',
    description: 'Remover uma imagem de todo lugar em que este bot a publicou',
  },
  'mod.remove.picture': { name: 'imagem', description: 'O link da mensagem dela, ou a geração' },
  'mod.remove.reason': { name: 'motivo', description: 'Por quê; fica registrado' },
  'admin.log': {
    name: 'logs',
    description: 'Onde cada caso é informado; sem opções, mostra o que vale agora',
  },
  'admin.log.channel': { name: 'canal', description: 'O canal; a moderação deve poder vê-lo' },
  'admin.log.off': { name: 'desativar', description: 'Não informar os casos em lugar nenhum' },
  'admin.notify': {
    name: 'notificar',
    description: 'Aonde vão denúncias, contestações e retidos; sem opções, mostra o que vale agora',
  },
  'admin.notify.channel': {
    name: 'canal',
    description: 'O canal; só a moderação deve poder vê-lo',
  },
  'admin.notify.role': { name: 'cargo', description: 'O cargo notificado a cada vez' },
  'admin.notify.warn_at': {
    name: 'avisar_em',
    description: 'A partir de que % de um limite compartilhado a moderação é avisada',
  },
  'admin.notify.off': {
    name: 'desativar',
    description: 'Não aceitar mais denúncias e não notificar ninguém',
  },
  'admin.strikes': {
    name: 'advertências',
    description: 'Ao que as advertências levam; sem opções, mostra o que vale agora',
  },
  'admin.strikes.strikes': {
    name: 'quantidade',
    description: 'A partir de quantas advertências',
  },
  'admin.strikes.block_hours': {
    name: 'horas_de_bloqueio',
    description: 'Quanto dura o bloqueio; sem isto: até alguém retirar',
  },
  'admin.strikes.clear': {
    name: 'remover',
    description: 'Essa quantidade de advertências não leva mais a nada',
  },
  'admin.strikes.days': {
    name: 'dias',
    description: 'Por quantos dias uma advertência fica ativa',
  },
  'admin.export': {
    name: 'exportar',
    description: 'Receber todos os casos deste servidor em um arquivo',
  },
  'admin.export.format': { name: 'formato', description: 'CSV se você não disser nada' },
};
