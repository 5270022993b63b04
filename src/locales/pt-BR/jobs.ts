import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/jobs.ts';
import { plural } from './counting.ts';

/** See `en/jobs.ts`. */
export const status: Catalogue<typeof en.status> = {
  waiting: 'Aguardando o início',
  drawing: 'Gerando',
  aboutPercent: (percent) => `cerca de ${percent}%`,
  silent: 'O serviço não está respondendo no momento; ele será consultado de novo.',
  waitingAt: (position) => `Aguardando o início, número ${position} na fila`,
  retrying: (at) => `O serviço está ocupado; próxima tentativa <t:${at}:R>.`,
  movedOn: (from, to) => `${from.join(', ')}, então isto está sendo feito via ${to}.`,
  oldPrompt: (name) => `${name} não pediu o prompt editado, então a imagem foi feita com o antigo.`,
  stopped: 'Interrompida',
  stoppedRunning:
    'O serviço já tinha começado e ainda pode terminar sem que você veja o resultado.',
  timedOut: 'Isto demorou mais do que o bot espera, então ele parou de esperar. Execute de novo.',
  forgotten:
    'O serviço não conhece mais esta geração. `/mostrar` pergunta por ela mais uma vez, caso tenha voltado; **Executar de novo** começa do zero.',
  neverFound:
    'Não deu para saber se o serviço aceitou esta geração. Ela conta como usada; execute de novo se você ainda quiser.',
  unclear:
    'A resposta do serviço se perdeu, então ainda não se sabe se ele aceitou esta geração. Ela não será reenviada automaticamente, porque poderia ser paga duas vezes.',
  restored:
    'O Easel voltou a um backup, então não se sabe se esta geração foi enviada ao serviço desde então. Ela não será enviada automaticamente, porque poderia ser paga duas vezes.',
  othersTask:
    'O serviço respondeu com a tarefa de outra geração, então ainda não se sabe se ele aceitou esta. Ela não será reenviada automaticamente, porque poderia ser paga duas vezes.',
  canLook: '**Verificar de novo** procura por ela; **Executar de novo** começa do zero.',
  cannotLook:
    'Não dá para procurar por ela neste serviço. Se o serviço avisar por conta própria, a imagem ainda chega; **Executar de novo** começa do zero.',
  lookedInVain: (times, next) =>
    `${times} ${plural(times, 'busca', 'buscas')} sem resultado até agora; a próxima é <t:${next}:R>.`,
  needsInput: (at) =>
    `O Remix está ativado: edite o prompt ou execute como está. Sem resposta, ele é executado como está <t:${at}:R>.`,
  formOpened: (at) => `Aguardando o prompt editado. Sem ele, isto será encerrado <t:${at}:R>.`,
  tooLarge: 'A imagem é grande demais para ser enviada aqui.',
  fetching: 'A imagem está pronta e está sendo buscada no serviço, que ainda não a entrega.',
  unreadable:
    'A imagem está pronta, mas não foi possível buscá-la no serviço. `/mostrar` tenta de novo.',
  openPicture: 'Abrir no serviço',
  expiresSoon: 'o link não vai durar',
  lastWord:
    'Esta mensagem não pode mais ser alterada depois de 15 minutos. A imagem será enviada por mensagem direta, e `/mostrar` a traz de volta.',
  sentDirectly:
    'O bot não pode mostrar a imagem aqui, então ela foi enviada a você por mensagem direta.',
  notShown:
    'O bot não pode mostrar a imagem aqui. `/mostrar` a traz de volta onde isso for permitido.',
  withoutPrompt: 'O prompt não pode ser mostrado aqui.',
  continuedElsewhere: 'Isto continua em outra mensagem.',
  continuedAt: (link) => `Isto continua em outra mensagem: ${link}`,
};

/** See `en/jobs.ts`. */
export const button: Catalogue<typeof en.button> = {
  cancel: 'Cancelar',
  checkAgain: 'Verificar de novo',
  runAgain: 'Executar de novo',
  editPrompt: 'Editar prompt',
  runAsIs: 'Executar como está',
  web: 'Web',
};
