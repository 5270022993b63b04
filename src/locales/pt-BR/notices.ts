import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/notices.ts';

/** See `en/notices.ts`. */
export const notice: Catalogue<typeof en.notice> = {
  promptEmpty:
    'Não há prompt. Descreva a imagem que você quer, por exemplo `uma raposa vermelha na neve`.',
  promptTooLong: (length, limit) =>
    `O prompt tem ${length} caracteres; o máximo é ${limit}. Encurte-o e execute o comando de novo.`,
  tooManyFlags: (count, limit) =>
    `O prompt tem ${count} parâmetros; o máximo é ${limit}. Tire alguns e execute o comando de novo.`,
  promptTooLongFor: (name, limit) =>
    `${name} aceita no máximo ${limit} caracteres. Encurte o prompt e execute o comando de novo; nada foi enviado.`,
  wordNotAllowed: (word) =>
    `“${word}” não é permitido aqui. Reformule o prompt e execute o comando de novo; nada foi enviado.`,
  flagNotTaken: (flag, name) =>
    `${name} não consegue usar ${flag}. Altere ou remova e execute o comando de novo; nada foi enviado.`,
  referencesNotTaken: (name) =>
    `${name} não consegue usar estas imagens de referência, ou não juntas. Use outra, ou menos imagens, e execute o comando de novo; nada foi enviado.`,
  unknownJob: 'Você não tem essa geração. Escolha uma na lista que aparece enquanto você digita.',
  notYours: 'Só quem pediu esta imagem pode fazer isso.',
  privatePicture: 'Esta imagem é de outra pessoa.',
  jobGone: 'O bot não conhece mais esta imagem. Comece de novo com `/imagine`.',
  buttonGone:
    'Este botão não funciona mais para esta imagem. `/mostrar` traz a imagem de volta com botões novos.',
  upstreamGone:
    'Esta imagem foi feita com um serviço que este bot não usa mais, então este botão não funciona mais.',
  commandGone: 'Este comando não está mais disponível. `/ajuda` lista os que estão.',
  stillFinishing: 'A imagem está sendo finalizada. Clique de novo daqui a pouco.',
  unfinished:
    'O serviço voltou a conhecer esta geração e ainda não a terminou. Use `/mostrar` de novo daqui a pouco.',
  stillForgotten:
    'O serviço também não entregou esta imagem agora. Use `/mostrar` de novo mais tarde ou execute a geração de novo.',
  alreadyPressed: 'Este botão acabou de ser usado; o resultado está a caminho.',
  alreadyDone: 'Esta imagem acabou ficando pronta; `/mostrar` a traz para cá.',
  stillRunning: 'Esta geração ainda está a caminho; ela não foi iniciada uma segunda vez.',
  started: 'Iniciado.',
  alreadyStarted: 'Isto já foi iniciado; a mensagem está mais acima.',
  neverStarted:
    'O Discord perdeu a primeira tentativa de iniciar isto, então nada foi iniciado. Execute o comando de novo.',
  alreadyEnded: 'Esta geração já terminou; não há nada para interromper.',
  cancelled: 'Interrompida. A mensagem dela diz o mesmo.',
  cancelling:
    'Ela está sendo entregue ao serviço neste exato momento; será interrompida logo em seguida.',
  checking: 'Procurando agora; a mensagem muda assim que ela for encontrada.',
  running: 'A caminho.',
  formClosed: 'O serviço não espera mais por este prompt. Clique no botão da imagem de novo.',
  favourite: '❤️ Marcada como favorita no serviço.',
  regionEmpty: 'Escolha pelo menos uma parte da imagem para redesenhar.',
  noPictureYet: 'Esta geração não tem imagem para mostrar.',
  restarting: 'O bot está reiniciando. Tente de novo em um minuto; nada foi enviado.',
  unexpected: 'Algo deu errado dentro do bot. Isso foi anotado no log dele; tente de novo.',
  storageSlow:
    'O armazenamento do bot está lento agora. Seu pedido continua aqui assim que for gravado. Se isto ainda estiver aqui em alguns minutos, nada foi iniciado: peça de novo.',
  storageFailed:
    'O bot não consegue gravar dados agora, então nada foi enviado. Tente de novo mais tarde.',
};
