import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/history.ts';
import { plural } from './counting.ts';

/** See `en/history.ts`. */
export const history: Catalogue<typeof en.history> = {
  title: '**O que você já criou**',
  ofKind: (kind) => `Tipo: ${kind}`,
  withWords: (words) => `Palavras: ${words}`,
  wordsCut: (words) =>
    `É mais texto do que cabe em uma busca, então só o começo é procurado: ${words}`,
  empty: 'Ainda não há nada aqui. `/imagine` desenha suas primeiras imagens.',
  nothingFound:
    'Nada do que você criou corresponde à busca. Tente com menos palavras ou outro tipo.',
  nothingSoFar: 'Nada do que você criou corresponde à busca até agora.',
  noMore: 'Não há mais nada nesta direção.',
  stoppedOlder: (count) =>
    `${count} ${plural(count, 'geração foi verificada', 'gerações foram verificadas')}. **Mais antigas** continua a partir daí.`,
  stoppedNewer: (count) =>
    `${count} ${plural(count, 'geração foi verificada', 'gerações foram verificadas')}. **Mais recentes** continua a partir daí.`,
  goTo: 'Ir para a mensagem',
  bringBack: 'Trazer uma de volta…',
  newer: 'Mais recentes',
  older: 'Mais antigas',
  thumbnail: (prompt) => `Miniatura de: ${prompt}`,
  what: {
    imagine: 'Imagens',
    blend: 'Mescla',
    describe: 'Descrição',
    shorten: 'Prompt encurtado',
    video: 'Vídeo',
    image: (index) => `Imagem #${index}`,
    variation: (index) => `Variações da #${index}`,
    'pan-left': 'Panorâmica para a esquerda',
    'pan-right': 'Panorâmica para a direita',
    'pan-up': 'Panorâmica para cima',
    'pan-down': 'Panorâmica para baixo',
    other: 'Outra coisa',
  },
  state: {
    asked: 'aguardando o início',
    held: 'aguardando a moderação',
    queued: 'aguardando o início',
    submitting: 'começando',
    running: 'em andamento',
    'needs-input': 'aguardando o seu prompt',
    delivering: 'quase pronta',
    unclear: 'não se sabe se foi aceita',
    failed: 'falhou',
    'timed-out': 'demorou demais',
    cancelled: 'interrompida',
  },
};
