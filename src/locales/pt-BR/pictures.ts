import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/pictures.ts';

/** See `en/pictures.ts`. */
export const pictures: Catalogue<typeof en.pictures> = {
  cannot: {
    blend: (services) =>
      `Não dá para misturar imagens com ${services}. Em vez disso, use-as como base com \`/imagine imagem:\`; nada foi enviado.`,
    describe: (services) =>
      `Não dá para descrever imagens com ${services}; nada foi enviado. Quem cuida do bot teria que ativar um serviço que consiga.`,
    shorten: (services) =>
      `Não dá para encurtar prompts com ${services}; nada foi enviado. Quem cuida do bot teria que ativar um serviço que consiga.`,
    video: (services) =>
      `Não dá para criar vídeos com ${services}; nada foi enviado. Quem cuida do bot teria que ativar um serviço que consiga.`,
    option: (services, option) =>
      `${services} não aceita \`${option}\`. Tire essa opção e execute o comando de novo; nada foi enviado.`,
  },
  twoPictures: 'Envie pelo menos duas imagens, `imagem1` e `imagem2`. Nada foi enviado.',
  pictureOrLink: (image, url) =>
    `Use \`${image}\` ou \`${url}\`, mas não os dois. Nada foi enviado.`,
  imagineThis: 'Imaginar este prompt',
  imagineThisHint: 'Será desenhado como está aqui; mude o que quiser',
  favourite: '❤️ Guardada como favorita; `/histórico` a encontra.',
  favouriteEverywhere: '❤️ Guardada como favorita, aqui e no serviço; `/histórico` a encontra.',
  zoomOutOfRange: (typed) =>
    `\`--zoom\` aceita de 1 a 2, não ${typed}. Altere e envie o formulário de novo; nada foi enviado.`,
  zoomMissing:
    'O Zoom personalizado precisa de `--zoom` com um número de 1 a 2 no fim do prompt. Adicione e envie o formulário de novo; nada foi enviado.',
  badAspect: (typed) =>
    `${typed} depois de \`--ar\` não é uma proporção como 16:9. Altere e envie o formulário de novo; nada foi enviado.`,
  aspectMissing:
    'Não há nada depois de `--ar`. Coloque uma proporção como 16:9, ou tire o `--ar`, e envie o formulário de novo; nada foi enviado.',
  regionIntro:
    'A imagem está dividida em nove partes. Escolha as que devem ser redesenhadas; se você tiver uma máscara, pode enviá-la no mesmo formulário.',
  chooseRegion: 'Escolher a região',
  regionCell: (number, place) => `${number} ${place}`,
  mask: 'Arquivo da máscara',
  maskHint: 'Em vez das partes: branco é redesenhado, preto fica; mesmo tamanho da imagem',
};
