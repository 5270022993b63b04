import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-access.ts';

/** See `en/commands-access.ts`. */
export const accessCommands: Catalogue<typeof en.accessCommands> = {
  'admin.channel': {
    name: 'canal',
    description: 'O que se pode usar em um canal; sem opções, mostra todas as regras',
  },
  'admin.channel.channel': { name: 'canal', description: 'O canal, com os tópicos dele' },
  'admin.channel.feature': { name: 'função', description: 'Do que trata a regra' },
  'admin.channel.rule': {
    name: 'regra',
    description: 'Proibir lá, permitir só lá, ou remover a regra',
  },
  'admin.role': {
    name: 'cargo',
    description: 'O que membros com um cargo podem usar; sem opções, mostra todas as regras',
  },
  'admin.role.role': { name: 'cargo', description: 'O cargo; @everyone também é um' },
  'admin.role.feature': { name: 'função', description: 'Do que trata a regra' },
  'admin.role.rule': {
    name: 'regra',
    description: 'Proibir a eles, permitir só a eles, ou remover a regra',
  },
  'admin.access': {
    name: 'acesso',
    description: 'Botões e novatos; sem opções, mostra o que vale agora',
  },
  'admin.access.buttons': {
    name: 'botões',
    description: 'Quem pode clicar embaixo de uma imagem que todo mundo vê',
  },
  'admin.access.account_days': {
    name: 'dias_de_conta',
    description: 'Idade mínima de uma conta do Discord, em dias; 0 para qualquer uma',
  },
  'admin.access.member_hours': {
    name: 'horas_no_servidor',
    description: 'Tempo mínimo neste servidor, em horas; 0 para nenhum',
  },
  'admin.pause': {
    name: 'pausar',
    description: 'Não aceitar nada de novo neste servidor até você retomar',
  },
  'admin.pause.mode': {
    name: 'modo',
    description: 'O que fazer com o que já foi pedido; é concluído se você não disser nada',
  },
  'admin.pause.reason': { name: 'motivo', description: 'Por quê; todo mundo fica sabendo' },
  'admin.resume': { name: 'retomar', description: 'Voltar a aceitar pedidos' },
  'admin.status': { name: 'status', description: 'Como o Easel está neste servidor, num relance' },
  'admin.panel': {
    name: 'painel',
    description: 'As configurações mais importantes, para escolher em menus',
  },
};
