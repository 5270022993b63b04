import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/menus.ts';

/** See `en/menus.ts`. */
export const messageMenu: Catalogue<typeof en.messageMenu> = {
  noPicture:
    'Não há nesta mensagem nenhuma imagem que possa ser usada. Escolha uma mensagem com uma imagem; vídeos não podem ser usados.',
  onlyClips: 'Esta mensagem só mostra vídeos, e é preciso uma imagem estática.',
  which: 'Esta mensagem mostra várias imagens. Qual delas deve ser descrita?',
  choose: 'Escolha uma imagem',
  picture: (number) => `Imagem ${number}`,
  findGone:
    'Isto esperou mais de uma hora e foi esquecido. Use o menu da mensagem de novo; nada foi enviado.',
  notYours: 'Isto foi perguntado a outra pessoa. Use o menu da mensagem por conta própria.',
  clip: {
    title: 'Animar imagem',
    picture: 'Qual imagem',
    motion: 'Movimento',
    prompt: 'O que deve acontecer',
    promptHint: 'Deixe vazio para o serviço decidir',
  },
  noJob:
    'Não há nenhuma geração nesta mensagem. Use isto em uma mensagem em que este bot desenha ou desenhou algo.',
  notYourJob: 'Só quem pediu esta geração pode interrompê-la.',
  remove: {
    notYours: 'Só quem pediu esta imagem, ou quem pode gerenciar mensagens aqui, pode removê-la.',
    live: 'Esta geração ainda está a caminho. Pare-a primeiro com **Cancelar geração** no mesmo menu; depois ela pode ser removida.',
    removed:
      'Removida. A geração continua no `/histórico` de quem a pediu; a imagem em si talvez não possa ser recuperada.',
    gone: 'Esta mensagem já tinha sido apagada.',
    hidden:
      'Só você vê esta mensagem, e o bot não tem mais acesso a ela. Dispense-a pelo próprio Discord.',
    failed:
      'O bot não pode mais apagar esta mensagem, porque não é membro aqui. Quem pode gerenciar mensagens pode apagá-la à mão.',
  },
  report: {
    onlyInServers: 'Imagens só podem ser denunciadas em servidores.',
    off: 'Este servidor ainda não aceita denúncias. Os responsáveis por ele escolhem um canal para elas com `/admin notificar canal:`.',
    notAPicture:
      'Só mensagens em que este bot mostra uma imagem podem ser denunciadas. Para as outras, use o **Denunciar mensagem** do próprio Discord.',
    title: 'Denunciar imagem',
    reason: 'O que há de errado com ela',
    reasonHint: 'Só a moderação deste servidor lê isto',
    thanks:
      'Obrigado pelo aviso. A moderação deste servidor foi avisada; ninguém mais fica sabendo.',
    already: 'Você já denunciou esta mensagem. A moderação deste servidor já sabe.',
    nobody:
      'Não foi possível avisar ninguém: o bot não consegue escrever no canal de denúncias. Avise algum responsável por este servidor; sua denúncia ficou registrada.',
    posted: '**Uma imagem foi denunciada**',
    by: (person) => `Denunciada por ${person}`,
    madeBy: (person) => `Criada por ${person}`,
    job: (id) => `Geração ${id}`,
    message: (link) => `[Ir para a mensagem](${link})`,
    because: (reason) => `Motivo: ${reason}`,
    noReason: 'Nenhum motivo foi informado.',
  },
};

/** See `en/menus.ts`. */
export const more: Catalogue<typeof en.more> = {
  title: (id) => `**Sobre a geração ${id}**`,
  service: (name) => `Criada com ${name}`,
  model: (name) => `Modelo ${name}`,
  speed: (speed) => `Velocidade: ${speed}`,
  when: (time) => `Pedida em ${time}`,
  prompt: 'Prompt, para copiar:',
  button: { files: 'Imagens em arquivos', seed: 'Seed', remove: 'Excluir' },
  files: 'Aqui estão, uma por uma.',
  picture: (number) => `Imagem ${number}`,
  filesTooLarge:
    'As imagens são grandes demais para serem enviadas aqui uma por uma. A própria mensagem ainda as mostra.',
  filesGone:
    'Não foi possível buscar as imagens, nem no serviço nem na mensagem delas aqui. `/mostrar` pergunta por elas mais uma vez; se elas voltarem, tente de novo por lá.',
  noFiles: 'Só existe esta imagem, e a mensagem dela a mostra.',
  seed: (seed) =>
    `A seed é ${seed}. Digite \`--seed ${seed}\` no fim de um prompt para começar do mesmo ruído.`,
  seedUntold: (service) => `${service} não informa a seed desta imagem.`,
  seedFailed: (service) =>
    `${service} não informou a seed desta vez. Clique em **Seed** de novo daqui a pouco.`,
};
