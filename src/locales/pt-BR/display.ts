import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/display.ts';

/** See `en/display.ts`. */
export const display: Catalogue<typeof en.display> = {
  title: '**Como as gerações aparecem neste servidor**',
  previews:
    'Enquanto uma imagem é desenhada, a mensagem dela a mostra inacabada, se o serviço permitir.',
  noPreviews: 'Enquanto uma imagem é desenhada, a mensagem dela não mostra a imagem inacabada.',
  ping: {
    never: 'Ninguém é avisado quando uma geração termina.',
    slow: 'Quando termina uma geração que levou mais de dois minutos, quem a pediu é avisado.',
    always: 'Sempre que uma geração termina, quem a pediu é avisado.',
  },
  fromNow: '-# As gerações que já começaram seguem como estavam.',
};
