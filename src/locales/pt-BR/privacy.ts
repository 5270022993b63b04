import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/privacy.ts';
import { jobs, plural } from './counting.ts';

/** See `en/privacy.ts`. */
export const privacy: Catalogue<typeof en.privacy> = {
  exported: (records) =>
    records === 0
      ? 'Não há nada guardado sobre você.'
      : `Isto é tudo o que está guardado sobre você: ${records} ${plural(records, 'registro', 'registros')}, com as miniaturas dos seus resultados. Ninguém mais vê esta mensagem.`,
  exportedPart: (records) =>
    `${plural(records, 'Este é', 'Estes são')} ${records} ${plural(records, 'registro', 'registros')} do que está guardado sobre você, começando pelas suas configurações e gerações mais recentes. Ninguém mais vê esta mensagem.`,
  more: 'Há mais do que cabe em uma mensagem. **Receber o resto** continua de onde isto termina.',
  tooLarge: (count) =>
    `${count} ${plural(count, 'registro é maior', 'registros são maiores')} do que um arquivo pode ser aqui e ${plural(count, 'ficou', 'ficaram')} de fora. Execute o comando de novo onde arquivos maiores possam ser enviados, por exemplo em um servidor com impulsos.`,
  rest: 'Receber o resto',
  file: (number, count) => `O que está guardado sobre você, em JSON: arquivo ${number} de ${count}`,
  question: '**Apagar tudo o que está guardado sobre você?**',
  goes: 'Isto apaga suas configurações e presets, todas as suas gerações encerradas com as miniaturas delas, as perguntas que esperam a sua resposta e as suas denúncias. Não dá para desfazer, e `/privacy exportar` não traz nada de volta.',
  staysOnDiscord:
    'As mensagens com suas imagens continuam no Discord. Exclua-as antes com **⋯** embaixo de uma imagem: depois disso, o bot não as conhece mais, e os botões delas não fazem nada.',
  staysElsewhere:
    'O que os serviços guardam está fora do alcance do bot. As gerações que outras pessoas fizeram a partir das suas imagens são delas e mantêm o prompt.',
  staysRecorded:
    'O que um servidor anotou sobre você, como advertências, bloqueios e decisões da moderação, faz parte do registro desse servidor e permanece; `/privacy exportar` mostra isso.',
  staysLive: 'As gerações a caminho precisam terminar antes: `/fila` permite pará-las.',
  yes: 'Apagar tudo',
  no: 'Manter tudo',
  kept: 'Nada foi apagado.',
  erased: (count) =>
    `Apagado: suas configurações, as perguntas que esperavam a sua resposta e ${jobs(count)}.`,
  stillLive: (count) =>
    `${count} ${plural(count, 'geração ainda está a caminho e não foi apagada. Pare-a com `/fila`, ou espere por ela,', 'gerações ainda estão a caminho e não foram apagadas. Pare-as com `/fila`, ou espere por elas,')} e depois execute \`/privacy apagar\` de novo.`,
  unreadable: (count) =>
    `${count} ${plural(count, 'geração não pode ser lida por este bot e não foi apagada. Quem cuida do bot pode apagá-la', 'gerações não podem ser lidas por este bot e não foram apagadas. Quem cuida do bot pode apagá-las')} à mão.`,
};
