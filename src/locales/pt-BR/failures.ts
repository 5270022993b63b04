import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/failures.ts';

/** See `en/failures.ts`. */
export const failure: Catalogue<typeof en.failure> = {
  validation: ({ quote }) =>
    quote === undefined
      ? 'O serviço não aceita este prompt. Confira os parâmetros e tente de novo.'
      : `O serviço não aceita ${quote}. Altere ou remova e tente de novo.`,
  banned: ({ quote }) =>
    quote === undefined
      ? 'O serviço recusou este prompt ou a imagem dele por não serem permitidos. Reformule e tente de novo.'
      : `O serviço recusou este prompt por causa da palavra “${quote}”. Reformule e tente de novo.`,
  auth: () => 'O serviço não aceita a chave deste bot. Avise quem cuida do bot; nada foi cobrado.',
  credits: () => 'A conta do serviço está sem crédito. Avise quem cuida do bot; nada foi cobrado.',
  'rate-limited': () =>
    'O serviço não está aceitando mais pedidos no momento. Espere um minuto e execute de novo; nada foi cobrado.',
  'queue-full': () =>
    'A fila do serviço está cheia. Espere alguns minutos e execute de novo; nada foi cobrado.',
  maintenance: () =>
    'O serviço está inacessível ou sem nenhuma conta livre. Tente de novo em alguns minutos; nada foi cobrado.',
  unsupported: () =>
    'O serviço não consegue fazer isso. Talvez outro botão ou outro prompt funcione.',
  'remix-off': () =>
    'A conta do serviço está com o Remix desativado, então ela não aceita prompt editado. Clique de novo e deixe o prompt como está, ou peça a quem cuida do bot para ativar o Remix; nada foi cobrado.',
  'not-found': () =>
    'O serviço não conhece mais esta imagem ou tarefa. Comece de novo pelo prompt.',
  'upstream-failed': () =>
    'O serviço não conseguiu desenhar isto. Execute de novo ou mude o prompt.',
  timeout: () => 'O serviço desistiu porque demorou demais. Execute de novo.',
  unclear: () => 'A resposta do serviço se perdeu.',
  malformed: () => 'A resposta do serviço é ilegível. Tente de novo mais tarde.',
};

/** See `en/failures.ts`. */
export const upstream: Catalogue<typeof en.upstream> = {
  name: { 'midjourney-proxy': 'midjourney-proxy', kie: 'kie.ai', nanogpt: 'NanoGPT' },
  passedOver: {
    validation: (name) => `${name} não aceita este prompt`,
    banned: (name) => `${name} recusou este prompt`,
    auth: (name) => `${name} não aceita a chave deste bot`,
    credits: (name) => `${name} está sem crédito`,
    'rate-limited': (name) => `${name} não está aceitando mais pedidos no momento`,
    'queue-full': (name) => `${name} está com a fila cheia`,
    maintenance: (name) => `${name} está inacessível ou em manutenção`,
    unsupported: (name) => `${name} não consegue fazer isso`,
    'remix-off': (name) => `${name} está com o Remix desativado`,
    'not-found': (name) => `${name} não conhece isto`,
    'upstream-failed': (name) => `${name} falhou`,
    timeout: (name) => `${name} demorou demais`,
    unclear: (name) => `${name} não responde`,
    malformed: (name) => `${name} dá respostas ilegíveis`,
  },
};

/** See `en/failures.ts`. */
export const problem: Catalogue<typeof en.problem> = {
  referenceUnreadable:
    'Não foi possível ler a imagem que você anexou. Anexe de novo em PNG, JPEG ou WebP e execute o comando de novo.',
  pictureGone:
    'A imagem de origem não pode mais ser buscada: o serviço dela a apagou, e a cópia daqui está fora de alcance. Traga a imagem de volta com `/mostrar` e clique no botão de lá, ou comece de novo pelo prompt.',
  resultUnreadable:
    'O serviço diz que terminou, mas não entregou nenhuma imagem. Execute de novo ou peça a quem cuida do bot para dar uma olhada no serviço.',
};
