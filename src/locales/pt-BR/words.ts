import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/words.ts';
import { plural } from './counting.ts';

const rules = (count: number): string => `${count} ${plural(count, 'regra', 'regras')}`;
const added = (count: number): string => `${count} ${plural(count, 'nova', 'novas')}`;
const changed = (count: number): string => `${count} ${plural(count, 'alterada', 'alteradas')}`;

/** See `en/words.ts`. */
export const words: Catalogue<typeof en.words> = {
  choices: {
    action: {
      block: 'Bloquear: nada é iniciado',
      hold: 'Reter: a moderação decide',
      log: 'Registrar: só deixar anotado',
    },
    kind: { word: 'Palavra ou frase', pattern: 'Expressão regular (RE2)' },
    mode: { add: 'Adicionar às regras existentes', replace: 'Substituir todas as regras' },
    format: { csv: 'CSV, para planilhas', json: 'JSON' },
  },
  line: {
    block: (rule) => `⛔ bloqueia ${rule}`,
    hold: (rule) => `⏳ retém ${rule}`,
    log: (rule) => `📝 registra ${rule}`,
  },
  lineExcept: {
    block: (rule) => `⛔ bloqueia ${rule}, exceto em canais com restrição de idade`,
    hold: (rule) => `⏳ retém ${rule}, exceto em canais com restrição de idade`,
    log: (rule) => `📝 registra ${rule}, exceto em canais com restrição de idade`,
  },
  expression: (pattern) => `a expressão regular ${pattern}`,
  more: (count) => `… e mais ${count}.`,
  add: {
    added: 'Esta regra vale a partir de agora:',
    changed: 'Esta regra foi alterada:',
    same: 'Esta regra já existia:',
    holdWithoutStaff: (command) =>
      `⚠️ Não há um canal da moderação em que alguém possa olhar o que é retido, então a regra **bloqueia** até um ser definido com ${command}.`,
    tryIt: (command) => `-# Teste o que ela faz com ${command}.`,
  },
  remove: {
    removed: (rule) => `Removida: ${rule}`,
    unknown: (rule) => `Não existe a regra ${rule} aqui.`,
  },
  list: {
    title: (count) =>
      count === 1 ? '**Uma regra de palavras**' : `**${rules(count)} de palavras**`,
    none: (command) =>
      `Este servidor ainda não tem regras de palavras. ${command} adiciona a primeira.`,
    asFile: 'Todas estão no arquivo.',
    operator: (count) =>
      count === 1
        ? 'Mais uma palavra é bloqueada em todo lugar por quem cuida deste bot.'
        : `Mais ${count} palavras são bloqueadas em todo lugar por quem cuida deste bot.`,
  },
  test: {
    nothing: 'Nenhuma regra se aplica: nada aconteceria com este texto.',
    title: 'Isto é o que aconteceria com este texto:',
    found: (line, found) => `${line}: ${found}`,
    operator: (line) => `${line} (em todo lugar, por quem cuida deste bot)`,
    outcome: {
      block: '**Ele seria bloqueado.**',
      hold: '**Ele seria retido até a moderação decidir.**',
      holdWithoutStaff:
        '**Ele seria bloqueado: sem um canal da moderação, ninguém poderia olhar.**',
      log: '**Ele passaria, e ficaria registrado.**',
      none: '**Neste canal, nada aconteceria com ele.**',
    },
    here: 'Neste canal, que tem restrição de idade, estas regras não valem:',
  },
  import: {
    imported: (fresh, altered, total) =>
      `Importado: ${added(fresh)}, ${changed(altered)}. Agora há ${rules(total)}.`,
    replaced: (count) =>
      count === 1
        ? 'Importado: agora só existe esta regra.'
        : `Importado: agora só existem estas ${rules(count)}.`,
    refused: 'Nada foi importado. Corrija isto e tente de novo:',
    atLine: (line, problem) => `Linha ${line}: ${problem}`,
    atRule: (number, problem) => `Regra ${number}: ${problem}`,
    unreadableEntry: 'Isto não é uma regra. É preciso um texto, e só tipos e ações conhecidos.',
    tooLarge: 'O arquivo tem mais de 256 kB.',
    notFetched: 'O Discord não entregou o arquivo. Tente de novo.',
    unreadable: 'O arquivo não é CSV, nem JSON, nem texto simples em UTF-8.',
    noList: (example) =>
      `Este JSON não é uma lista de regras, então nada foi importado. Ele deveria ser assim:\n${example}\nOu use texto simples com uma palavra por linha.`,
    empty: 'Não há nenhuma regra no arquivo.',
  },
  export: {
    exported: (count) =>
      count === 1 ? 'Aqui está a única regra.' : `Aqui estão todas as ${rules(count)}.`,
    tooLarge: 'O Discord não aceita um arquivo deste tamanho aqui.',
  },
  problem: {
    refused: 'A regra não foi salva.',
    empty: 'Não há texto.',
    severalLines: 'O texto ocupa várias linhas ou tem caracteres invisíveis.',
    tooLong: (max) => `É longo demais: no máximo ${max} caracteres.`,
    neverMet: 'Nada jamais corresponderia: não há letras, números nem emojis.',
    metByNothing: 'O texto vazio corresponde, e portanto qualquer texto.',
    metTooOften: (count, of) =>
      `Isto pararia ${count} de ${of} prompts comuns, como “uma raposa vermelha na neve”. Seja mais específico.`,
    notReadable: (why) =>
      `Não foi possível ler a expressão: ${why}. A sintaxe é RE2, que não tem lookahead, lookbehind nem retrorreferências.`,
    tooManySteps: 'A expressão é grande demais: use números menores de repetições.',
    tooManyRules: (max) => `Haveria mais de ${rules(max)}. Remova algumas primeiro.`,
    tooManyPatterns: (max) =>
      `Haveria mais de ${max} expressões regulares. Remova algumas ou use palavras.`,
  },
  detail: {
    added: (rule) => `Regra de palavras adicionada: ${rule}`,
    changed: (rule) => `Regra de palavras alterada: ${rule}`,
    removed: (rule) => `Regra de palavras removida: ${rule}`,
    imported: (fresh, altered, total) =>
      `Regras de palavras importadas: ${added(fresh)}, ${changed(altered)}, ${total} ao todo`,
    replaced: (before, after) => `Regras de palavras substituídas: ${before} antes, ${after} agora`,
  },
};
