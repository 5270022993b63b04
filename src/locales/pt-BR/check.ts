import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/check.ts';
import { jobs, plural } from './counting.ts';

/** See `en/check.ts`. */
export const check: Catalogue<typeof en.check> = {
  needs: {
    integer: 'um número inteiro',
    number: 'um número',
    ratio: 'largura e altura, como 16:9',
    word: 'uma palavra',
    words: 'pelo menos uma palavra',
    link: 'um link para uma imagem',
    links: 'um link para uma imagem',
    references: 'um link para uma imagem, um código de estilo ou `random`',
    codes: 'um código',
    model: 'um número de versão',
  },
  unknownFlag: (flag, suggestion) =>
    suggestion === undefined
      ? `O Midjourney não conhece o parâmetro ${flag}.`
      : `O Midjourney não conhece o parâmetro ${flag}. Você quis dizer ${suggestion}?`,
  retiredFlag: (flag) =>
    `${flag} era um parâmetro de modelos antigos; nenhum modelo o aceita mais.`,
  missingValue: (flag, needs) => `${flag} precisa de ${needs}.`,
  notARatio: (flag, token) =>
    `${token} depois de ${flag} não é uma proporção: use dois números inteiros com dois-pontos, como 16:9.`,
  outOfRange: (flag, token, { from, to, model }) =>
    `Com ${model}, ${flag} deve ficar entre ${from} e ${to}, não ${token}.`,
  notOneOf: (flag, token, { values, model }) =>
    `Com ${model}, ${flag} só aceita ${values}, não ${token}.`,
  noSuchModel: (flag, token, values) =>
    `${flag} ${token} não existe. Valores possíveis: ${values}.`,
  ratioTooLong: (flag, token, most, model) =>
    `Com ${model}, ${flag} vai de 1:${most} a ${most}:1, não ${token}.`,
  notTaken: (flag, model, takers) =>
    takers === ''
      ? `${flag} não é compatível com ${model}.`
      : `${flag} não é compatível com ${model}, mas seria com ${takers}.`,
  instead: (suggestion) => `Tente ${suggestion} em vez disso.`,
  exclusive: (flags) => `${flags} não podem ser usados juntos: fique com um só.`,
  textBehind: (token, flag) =>
    `${token} está depois de ${flag}. O texto vem antes de todos os parâmetros.`,
  lonePicture: 'Só uma imagem não basta: adicione palavras ou uma segunda imagem.',
  needsBeside: {
    image: (flag) => `${flag} precisa de uma imagem antes do texto ou anexada.`,
    sref: (flag) => `${flag} precisa de uma referência de estilo, \`--sref\`.`,
    cref: (flag) => `${flag} precisa de uma referência de personagem, \`--cref\`.`,
    oref: (flag) => `${flag} precisa de uma referência omni, \`--oref\`.`,
    video: (flag) => `${flag} precisa de \`--video\`.`,
  },
  omniCount: (flag, count) => `${flag} aceita exatamente uma imagem, não ${count}.`,
  notTogether: (flag, other) => `${flag} não pode ser usado junto com ${other}.`,
  videoWithoutPicture: (flag) =>
    `${flag} precisa da imagem com que o vídeo começa, antes do texto.`,
  videoOnly: (flag) => `${flag} é só para vídeos e precisa de \`--video\`.`,
  tooMany: (count, cap) =>
    `Seriam ${count.toLocaleString('pt-BR')} gerações; aqui dá para iniciar no máximo ${cap} de uma vez.`,
  manyInRelax: (count, flag) =>
    `${flag} não permite ${jobs(count)} de uma vez; isso só funciona no modo fast.`,
  weights: (sum) => `Os pesos das partes somam ${sum}; juntos, precisam dar mais que 0.`,
  noMultiPrompt: (model, takers) =>
    takers === ''
      ? `Partes com peso (\`::\`) não são compatíveis com ${model}.`
      : `Partes com peso (\`::\`) não são compatíveis com ${model}, mas seriam com ${takers}.`,
  notAPicture: (token) =>
    `${token} não é um link direto para uma imagem: precisa terminar em png, jpg, jpeg, webp ou gif.`,
  expiredLink: (token) => `${token} expirou. Anexe a imagem de novo ou copie o link outra vez.`,
  misplacedLink: (token) => `${token} precisa vir antes do texto.`,
  hdTooLong: (token, most, model) => `Com ${model}, \`--hd\` vai até ${most}:1, não ${token}.`,
  notWhole: (flag, token) => `${token} depois de ${flag} não é um número inteiro sem separadores.`,
  leftOut: {
    option: (flag, why) => `${flag}, das opções, foi deixado de fora: ${why}.`,
    preset: (flag, why) => `${flag}, do seu preset, foi deixado de fora: ${why}.`,
    suffix: (flag, why) => `${flag}, do seu sufixo, foi deixado de fora: ${why}.`,
    settings: (flag, why) => `${flag}, das suas configurações, foi deixado de fora: ${why}.`,
    server: (flag, why) => `${flag}, do servidor, foi deixado de fora: ${why}.`,
  },
  notUsableWith: (model) => `não é compatível com ${model} aqui`,
  notWithTheRest: 'não é compatível com o resto deste prompt',
  deadLink: 'o link não leva a uma imagem, ou não leva mais',
  notSayable: (upstream) => `${upstream} não consegue fazer isso`,
  notForSeveral: 'não é compatível com várias gerações de uma vez',
  typedTwice: (flag, tokens) => `${flag} aparece mais de uma vez: ${tokens}. Valeria o primeiro.`,
  unbalancedBraces:
    'As chaves não fecham direito, então nada seria variado; elas seriam desenhadas como estão.',
  unbalancedQuotes: 'Há aspas que não fecham.',
  dashesInQuotes: (token) =>
    `${token} está entre aspas, então conta como texto a escrever na imagem, não como parâmetro.`,
  nearFlag: (token, suggestion) =>
    `${token} seria desenhado como palavras. Você quis dizer ${suggestion}?`,
  veryLong: (length, limit) =>
    `O prompt tem ${length} caracteres; alguns serviços cortam depois de ${limit}.`,
  unverified: (flag, model) =>
    `Ninguém confirmou que ${model} aceita ${flag}; pode ser que seja recusado.`,
  unknownModel: (model) => `Este bot ainda não conhece ${model}; ele é repassado como está.`,
  expiringLink: (token, at) => `${token} expira <t:${at}:R>.`,
  passedOver: (flag, typed) => `${flag} foi ignorado, pois ${typed} foi digitado à mão.`,
  fieldless: (flag, upstream) =>
    `${upstream} não tem uma configuração para ${flag}; ele fica no prompt e pode não ter efeito.`,
  ask: {
    wrong: 'Nada foi enviado ainda. Dê uma olhada nisto:',
    confirm: 'Nada foi enviado ainda.',
    more: (count) => `… e mais ${count}.`,
    corrected: 'Corrigido:',
    wouldRun: 'Isto seria gerado:',
    asTyped: 'Como você digitou:',
    assumed: (model) =>
      `O prompt não indica uma versão, então ele foi verificado para ${model}, o modelo padrão.`,
    several: (count, estimate) => `Isto inicia **${jobs(count)}**: ${estimate}.`,
    one: (estimate) => `Isso dá ${estimate}.`,
    pictures: (count) => `cerca de ${count} ${plural(count, 'imagem', 'imagens')}`,
    clips: (count) => (count === 1 ? 'um vídeo' : `cerca de ${count} vídeos`),
    estimate: (what, speed, price) =>
      [what, speed, price].filter((part) => part !== undefined).join(', '),
    cannotFix: 'Edite o prompt ou execute o comando de novo.',
  },
  button: {
    fixAndRun: 'Corrigir e gerar',
    fixAndRunSeveral: (count) => `Corrigir e iniciar ${jobs(count)}`,
    runAnyway: 'Gerar mesmo assim',
    runAnywaySeveral: (count) => `Iniciar ${jobs(count)} mesmo assim`,
    run: 'Gerar',
    start: (count) => `Iniciar ${jobs(count)}`,
    edit: 'Editar',
  },
  notice: {
    proposalGone:
      'Esta pergunta é antiga demais para ser respondida. Execute o comando de novo; nada foi enviado.',
    upstreamOff:
      'O serviço que faria esta geração não é mais usado aqui. Execute o comando de novo; nada foi enviado.',
    notYours: 'Só quem recebeu a pergunta pode responder.',
  },
  edit: {
    title: 'Editar o prompt',
    hint: 'Ele é verificado de novo antes de gerar qualquer coisa',
  },
};
