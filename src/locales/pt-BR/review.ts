import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/review.ts';
import { plural } from './counting.ts';

/** See `en/review.ts`. */
export const review: Catalogue<typeof en.review> = {
  promptHeld: (until) =>
    `⏳ A moderação olha este prompt primeiro; nada é desenhado nem pago até lá. Ele espera até <t:${until}:f>. Você recebe a resposta aqui ou por mensagem direta.`,
  resultHeld: (until) =>
    `⏳ A imagem está pronta, e a moderação olha primeiro. Ela espera até <t:${until}:f>. Você recebe a resposta aqui ou por mensagem direta.`,
  wordsHeld: (until) =>
    `⏳ A resposta está pronta, e a moderação olha primeiro. Ela espera até <t:${until}:f>. Você recebe a resposta aqui ou por mensagem direta.`,
  notYetShown: '⏳ Isto ainda não é mostrado.',
  notShown: 'Isto não é mostrado. Quem pediu pode ver o motivo com `/histórico`.',
  rejected: 'A moderação deste servidor disse não a este pedido.',
  rejectedBecause: (reason) => `A moderação deste servidor disse não a este pedido: ${reason}`,
  expired:
    'A moderação não decidiu sobre isto a tempo, então não é mostrado. Você pode pedir de novo.',
  blocked: 'Você recebeu um bloqueio neste servidor depois de pedir isto, então nada foi iniciado.',
  stopped:
    'Este servidor foi pausado e tudo nele foi parado, então ninguém mais decide sobre isto. Você pode pedir de novo quando as gerações voltarem.',
  wordsWithheld:
    'O que o serviço escreveu tem palavras que não são permitidas aqui, então não é mostrado.',
  goesOnHere: (link) => `✅ Aprovado. Continua no canal: ${link}`,
  goesOnDirectly:
    '✅ Aprovado. O bot não pode escrever no canal, então continua nas suas mensagens diretas.',
  notEditable:
    'Aqui a moderação olha os prompts primeiro, então este não pode ser alterado no caminho. Deixe-o como está, ou pare e peça de novo.',
  staff: {
    prompt: '🔎 **Um prompt espera por uma decisão**',
    result: '🔎 **Um resultado espera por uma decisão**',
    numbered: (line, caseNumber) => `${line} · caso #${caseNumber}`,
    from: (person, channel) => `De ${person} em ${channel}`,
    until: (until) => `Espera até <t:${until}:f> (<t:${until}:R>); depois conta como um não.`,
    rule: (rule) => `Retido pela regra ${rule}`,
    private: 'Pedido em privado: só quem pediu vai ver.',
    pictures: (links) => `Imagens enviadas: ${links}`,
    picture: (index) => `imagem ${index}`,
    fromPicture: (link) => `Parte desta imagem: ${link}`,
    tooLarge: 'O resultado é grande demais para ser mostrado aqui.',
    unreadable: 'Não foi mais possível buscar o resultado.',
    opensAt: (link) => `Pode ser aberto aqui por um tempo: ${link}`,
    promptInFile: 'O prompt inteiro está no arquivo.',
    files: (count) => (count === 1 ? 'Um arquivo' : `${count} arquivos`),
    hiddenPrompt: 'O prompt era privado e não fica guardado aqui.',
    approve: 'Aprovar',
    reject: 'Rejeitar',
    strike: 'Rejeitar e advertir',
    repost: 'Publicar de novo',
    approved: (moderator, at) => `✅ **Aprovado** por ${moderator}, <t:${at}:f>`,
    rejected: (moderator, at) => `⛔ **Rejeitado** por ${moderator}, <t:${at}:f>`,
    struck: (moderator, at) => `⛔ **Rejeitado com advertência** por ${moderator}, <t:${at}:f>`,
    expired: (at) => `⌛ **Ninguém decidiu a tempo** (<t:${at}:f>), então não é mostrado.`,
    withdrawn: (at) => `↩️ **Retirado** por quem pediu, <t:${at}:f>`,
    blocked: (moderator, at) =>
      `⛔ **Não iniciado:** quem pediu foi bloqueado desde então. ${moderator} tinha aprovado, <t:${at}:f>`,
    stopped: (moderator, at) =>
      `⏹️ **Parado** por ${moderator} ao pausar este servidor, <t:${at}:f>`,
    because: (reason) => `Motivo: ${reason}`,
  },
  form: {
    reject: 'Rejeitar',
    strike: 'Rejeitar com advertência',
    reason: 'Motivo',
    hint: 'É informado a quem pediu e fica registrado. Pode ficar vazio.',
  },
  press: {
    notModerator: 'Só quem pode castigar membros ou gerenciar este servidor decide sobre isto.',
    otherServer: 'Isto é de outro servidor.',
    approved: (moderator) => `${moderator} já aprovou isto.`,
    rejected: (moderator) => `${moderator} já rejeitou isto.`,
    expired: 'Ninguém decidiu a tempo, então isto acabou.',
    withdrawn: 'Quem pediu não quer mais, então não há o que decidir.',
    stopped: (moderator) =>
      `${moderator} pausou este servidor e parou tudo, então não há o que decidir.`,
    blocked: (person) =>
      `${person} tem um bloqueio, então nada foi iniciado. O pedido conta como rejeitado.`,
    withoutStrike: 'Nada foi decidido. **Rejeitar** diz não sem advertência.',
    over: 'Não há mais o que decidir sobre isto.',
    paused:
      'Novas gerações estão pausadas neste servidor, então nada é enviado agora. Aprove depois de `/admin retomar`; rejeitar é possível a qualquer momento.',
    reposted: 'Isto será publicado de novo no canal da moderação em instantes.',
  },
  detail: {
    prompt: 'o prompt',
    result: 'o resultado',
    promptBlocked: 'o prompt, porque quem pediu já está bloqueado',
    promptStopped: 'o prompt, parado com todo o resto ao pausar o servidor',
    resultStopped: 'o resultado, parado com todo o resto ao pausar o servidor',
    promptBy: (rule) => `o prompt, pela regra ${rule}`,
    resultBy: (rule) => `o resultado, pela regra ${rule}`,
  },
  admin: {
    title: '**O que espera pela moderação neste servidor**',
    prompts: 'Prompts: **ativado**. Nada é enviado a um serviço antes de a moderação aprovar.',
    noPrompts: 'Prompts: desativado.',
    results: 'Resultados: **ativado**. Nada é mostrado antes de a moderação aprovar.',
    noResults: 'Resultados: desativado.',
    hours: (hours) =>
      `O que espera ${hours} ${plural(hours, 'hora', 'horas')} sem decisão conta como um não.`,
    exempt: (roles) => `Sem revisão: ${roles} e a moderação.`,
    noExempt: 'Sem revisão: só a moderação.',
    channel: (channel) => `É publicado em ${channel}.`,
    noChannel: (command) =>
      `Não há canal da moderação: nada pode ser decidido até ${command} definir um.`,
    rules: 'Regras de palavras podem reter um ou outro prompt em qualquer caso.',
    needsChannel: (command) =>
      `Nada foi alterado: sem um canal da moderação, ninguém poderia decidir. Escolha um primeiro com ${command}.`,
    cannotPost: (channel) =>
      `Nada foi alterado: não foi possível publicar uma mensagem em ${channel}. Permita que o bot veja o canal, envie mensagens e anexe arquivos lá e tente de novo.`,
    tooManyRoles: (most) =>
      `Nada foi alterado: no máximo ${most} ${plural(most, 'cargo pode ser indicado', 'cargos podem ser indicados')}.`,
    test: 'O que espera por uma decisão será publicado aqui, com botões para aprovar ou rejeitar.',
  },
};
