import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/help.ts';

/** See `en/help.ts`. */
export const help: Catalogue<typeof en.help> = {
  title: '**O Easel desenha imagens com o Midjourney.**',
  lines: [
    '`/imagine` desenha quatro imagens a partir das suas palavras; parâmetros como `--ar 16:9` podem vir depois.',
    '`/mesclar` mistura imagens, `/descrever` encontra palavras para uma imagem, `/encurtar` deixa um prompt mais curto, `/vídeo` cria um vídeo.',
    '`/mostrar` traz de volta uma das suas gerações com botões que funcionam, `/histórico` percorre todas elas.',
    '`/fila` mostra o que está em andamento e na fila e permite interromper; `/cancelar` interrompe só uma geração.',
    '`/configurações` e `/preset` definem o que vai no fim de cada prompt seu.',
    '`/info` diz quais serviços existem; `/privacy` entrega a você ou apaga tudo o que está guardado sobre você.',
    '',
    '**Embaixo de uma imagem**',
    '**U1**–**U4** separam uma das quatro, **V1**–**V4** variam uma, 🔄 desenha quatro novas.',
    'Uma imagem individual tem botões de upscale, variação, zoom, panorâmica e animação; ❤️ a marca como favorita, e **⋯** tem o resto.',
    'Clique com o botão direito em uma mensagem e escolha **Aplicativos** para descrever ou animar uma imagem dela, ou para parar, remover ou denunciar uma geração.',
  ],
  picture:
    'Quatro imagens numeradas, 1 e 2 em cima, 3 e 4 embaixo, e duas fileiras de botões: U1, U2, U3, U4 e 🔄, depois V1, V2, V3 e V4. O número em cada botão é o de uma imagem.',
};
