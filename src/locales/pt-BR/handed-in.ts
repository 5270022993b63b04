import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/handed-in.ts';

/** See `en/handed-in.ts`. */
export const handedIn: Catalogue<typeof en.handedIn> = {
  tooLarge: (option, megabytes) =>
    `A imagem em \`${option}\` tem mais de ${megabytes} MB. Salve-a em um tamanho menor, por exemplo como JPEG, e tente de novo; nada foi enviado.`,
  tooManyPixels: (option, megapixels) =>
    `A imagem em \`${option}\` tem mais de ${megapixels} milhões de pixels. Reduza as dimensões dela e tente de novo; nada foi enviado.`,
  forbiddenLink: (option) =>
    `O link em \`${option}\` não pode ser usado: ele precisa começar com \`https://\` ou \`http://\` e levar a um site público. Anexe a própria imagem ou use outro link e tente de novo; nada foi enviado.`,
  expired: (option) =>
    `O link em \`${option}\` expirou, como acontece com os links do Discord para arquivos. Copie um link novo na mensagem com a imagem, ou anexe a própria imagem, e tente de novo; nada foi enviado.`,
  gone: (option) =>
    `Não há nenhuma imagem no endereço em \`${option}\`: ela foi apagada, expirou ou não é pública. Anexe a própria imagem e tente de novo; nada foi enviado.`,
  notAPicture: (option) =>
    `O arquivo em \`${option}\` não é uma imagem que dê para ler, mesmo que o nome diga outra coisa. Anexe uma imagem PNG, JPEG, WebP ou GIF e tente de novo; nada foi enviado.`,
  linkToNoPicture: (option) =>
    `O link em \`${option}\` não leva a uma imagem; talvez leve a uma página que mostra uma. Copie o endereço da própria imagem, ou anexe a imagem, e tente de novo; nada foi enviado.`,
  clip: (option) =>
    `O arquivo em \`${option}\` é um vídeo, mas é preciso uma imagem. Anexe uma imagem PNG, JPEG ou WebP, como uma captura de tela do vídeo, e tente de novo; nada foi enviado.`,
  moves: (option) =>
    `A imagem em \`${option}\` é animada, mas só uma imagem estática pode ser usada. Anexe um dos quadros dela em PNG, JPEG ou WebP e tente de novo; nada foi enviado.`,
  unreachable: (option) =>
    `Não foi possível buscar a imagem em \`${option}\`, porque o servidor dela não responde. Anexe a própria imagem ou tente de novo em um minuto; nada foi enviado.`,
  maskSlow:
    'Não foi possível buscar a máscara a tempo. Envie-a de novo daqui a pouco; nada foi enviado.',
  maskWrongSize: (mask, picture) =>
    `A máscara tem ${mask.width} × ${mask.height} pixels, mas a imagem tem ${picture.width} × ${picture.height}. Deixe a máscara exatamente desse tamanho e envie-a de novo; nada foi enviado.`,
  maskEmpty:
    'Quase não há branco na máscara, então nada seria redesenhado. Pinte de branco o que deve mudar e envie-a de novo; nada foi enviado.',
  maskEverything:
    'A máscara está toda branca, então nada da imagem seria mantido. Pinte de preto o que deve ficar e envie-a de novo; nada foi enviado.',
};
