import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-words.ts';

/** See `en/commands-words.ts`. */
export const wordsCommands: Catalogue<typeof en.wordsCommands> = {
  'admin.filter': {
    name: 'filtro',
    description: 'Palavras bloqueadas, retidas ou registradas aqui',
  },
  'admin.filter.add': {
    name: 'adicionar',
    description: 'Adicionar uma regra, ou mudar o que ela faz',
  },
  'admin.filter.add.text': {
    name: 'texto',
    description: 'Palavra, frase ou expressão regular; disfarces também são encontrados',
  },
  'admin.filter.add.action': {
    name: 'ação',
    description: 'O que acontece com um texto que o contém; bloqueado se você não disser nada',
  },
  'admin.filter.add.kind': {
    name: 'tipo',
    description: 'Como o texto é lido; palavra ou frase se você não disser nada',
  },
  'admin.filter.add.except_age_restricted': {
    name: 'exceto_restrição_de_idade',
    description: 'Não aplicar em canais com restrição de idade',
  },
  'admin.filter.remove': { name: 'remover', description: 'Remover uma regra' },
  'admin.filter.remove.rule': { name: 'regra', description: 'Qual delas; digite parte dela' },
  'admin.filter.list': {
    name: 'listar',
    description: 'Mostrar todas as regras deste servidor; só você vê isto',
  },
  'admin.filter.test': {
    name: 'testar',
    description: 'Ver o que as regras fariam com um texto; nada acontece e nada é guardado',
  },
  'admin.filter.test.text': { name: 'texto', description: 'O texto a testar, como um prompt' },
  'admin.filter.import': { name: 'importar', description: 'Ler regras de um arquivo' },
  'admin.filter.import.file': {
    name: 'arquivo',
    description: 'CSV, JSON ou texto simples com uma palavra a bloquear por linha; até 256 kB',
  },
  'admin.filter.import.mode': {
    name: 'modo',
    description: 'O que fazer com as regras existentes; ficam se você não disser nada',
  },
  'admin.filter.export': {
    name: 'exportar',
    description: 'Receber todas as regras em um arquivo que pode ser importado',
  },
  'admin.filter.export.format': { name: 'formato', description: 'CSV se você não disser nada' },
};
