import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands.ts';

/** See `en/commands.ts`. */
export const commands: Catalogue<typeof en.commands> = {
  imagine: { name: 'imagine', description: 'Crie quatro imagens a partir das suas palavras' },
  'imagine.prompt': {
    name: 'prompt',
    description: 'O que desenhar; parâmetros como --ar 16:9 podem vir depois',
  },
  'imagine.image': { name: 'imagem', description: 'Uma imagem para usar como base' },
  'imagine.style_reference': {
    name: 'referência_estilo',
    description: 'Uma imagem cujo estilo será usado',
  },
  'imagine.omni_reference': {
    name: 'referência_omni',
    description: 'Uma imagem da pessoa ou coisa a incluir',
  },
  'imagine.aspect': {
    name: 'proporção',
    description: 'Largura por altura; 1:1 se você não disser nada',
  },
  'imagine.version': { name: 'versão', description: 'O modelo do Midjourney' },
  'imagine.speed': { name: 'velocidade', description: 'Relax demora mais, turbo custa mais' },
  'imagine.private': { name: 'privado', description: 'Só você vê o resultado' },
  'imagine.upstream': { name: 'serviço', description: 'Qual serviço vai desenhar' },
  blend: {
    name: 'mesclar',
    description: 'Misture de duas a cinco imagens em novas, sem palavras',
  },
  'blend.image1': { name: 'imagem1', description: 'A primeira imagem' },
  'blend.image2': { name: 'imagem2', description: 'A segunda imagem' },
  'blend.image3': { name: 'imagem3', description: 'Uma terceira imagem' },
  'blend.image4': { name: 'imagem4', description: 'Uma quarta imagem' },
  'blend.image5': { name: 'imagem5', description: 'Uma quinta imagem' },
  'blend.dimensions': {
    name: 'dimensões',
    description: 'O formato; quadrado se você não disser nada',
  },
  describe: {
    name: 'descrever',
    description: 'Receba quatro prompts que poderiam ter gerado uma imagem',
  },
  'describe.image': { name: 'imagem', description: 'A imagem' },
  'describe.url': { name: 'link', description: 'Um link para a imagem, em vez de anexá-la' },
  shorten: {
    name: 'encurtar',
    description: 'Veja quais palavras de um prompt contam, e prompts mais curtos',
  },
  'shorten.prompt': { name: 'prompt', description: 'O prompt a encurtar' },
  video: { name: 'vídeo', description: 'Crie um vídeo que começa com uma imagem' },
  'video.image': { name: 'imagem', description: 'O primeiro quadro' },
  'video.url': { name: 'link', description: 'Um link para o primeiro quadro, em vez de anexá-lo' },
  'video.prompt': { name: 'prompt', description: 'O que deve acontecer no vídeo' },
  'video.motion': {
    name: 'movimento',
    description: 'Quanto movimento deve haver; pouco se você não disser nada',
  },
  'video.loop': { name: 'loop', description: 'O vídeo termina como começa' },
  'video.end_image': { name: 'imagem_final', description: 'O último quadro' },
  'video.batch': { name: 'quantidade', description: 'Quantos vídeos criar; cada um tem custo' },
  'video.quality': { name: 'qualidade', description: 'A alta é mais nítida e custa mais' },
  show: {
    name: 'mostrar',
    description: 'Traga de volta uma das suas gerações, com botões que funcionam',
  },
  'show.job': { name: 'geração', description: 'Qual delas; digite uma palavra do prompt' },
  cancel: {
    name: 'cancelar',
    description: 'Pare uma das suas gerações na fila ou em andamento',
  },
  'cancel.job': { name: 'geração', description: 'Qual delas; digite uma palavra do prompt' },
  history: { name: 'histórico', description: 'Veja tudo o que você já criou; só você vê isto' },
  'history.kind': { name: 'tipo', description: 'Só gerações deste tipo' },
  'history.text': { name: 'texto', description: 'Só gerações com estas palavras no prompt' },
  queue: {
    name: 'fila',
    description: 'Veja o que você tem em andamento e na fila, e pare o que quiser',
  },
  info: { name: 'info', description: 'Serviços, saldo e o que você criou até agora' },
  settings: {
    name: 'configurações',
    description: 'Escolha o que vai no fim de cada prompt seu',
  },
  preset: { name: 'preset', description: 'Salve parâmetros com um nome' },
  'preset.save': {
    name: 'salvar',
    description: 'Salve parâmetros com um nome, ou substitua os que já estão lá',
  },
  'preset.save.name': {
    name: 'nome',
    description: 'Minúsculas sem acento, números e hifens; usado como --nome no prompt',
  },
  'preset.save.flags': {
    name: 'parâmetros',
    description: 'O que ele representa, como --raw --stylize 250',
  },
  'preset.save.shared': {
    name: 'compartilhado',
    description: 'Para todo mundo neste servidor; exige a permissão “Gerenciar servidor”',
  },
  'preset.use': { name: 'usar', description: 'Coloque um preset no fim de cada prompt seu' },
  'preset.use.name': {
    name: 'nome',
    description: 'Minúsculas sem acento, números e hifens; usado como --nome no prompt',
  },
  'preset.list': {
    name: 'listar',
    description: 'Mostra os seus presets e os compartilhados aqui',
  },
  'preset.delete': { name: 'excluir', description: 'Exclua um preset' },
  'preset.delete.name': {
    name: 'nome',
    description: 'Minúsculas sem acento, números e hifens; usado como --nome no prompt',
  },
  'preset.delete.shared': {
    name: 'compartilhado',
    description: 'Para todo mundo neste servidor; exige a permissão “Gerenciar servidor”',
  },
  privacy: { name: 'privacy', description: 'O que o bot guardou sobre você' },
  'privacy.export': {
    name: 'exportar',
    description: 'Receba em um arquivo tudo o que está guardado sobre você',
  },
  'privacy.erase': {
    name: 'apagar',
    description: 'Mande apagar tudo o que está guardado sobre você',
  },
  admin: { name: 'admin', description: 'Configurações deste servidor' },
  'admin.defaults': {
    name: 'padrões',
    description: 'O que vai no fim dos prompts aqui; sem opções, mostra o que vale agora',
  },
  'admin.defaults.version': {
    name: 'versão',
    description: 'O modelo dos prompts que não indicam nenhum',
  },
  'admin.defaults.flags': {
    name: 'parâmetros',
    description: 'Parâmetros no fim de cada prompt, como --no text; ou none para nenhum',
  },
  'admin.limits': {
    name: 'limites',
    description: 'Quanto se pode pedir de uma vez; sem opções, mostra o que vale agora',
  },
  'admin.limits.jobs_at_once': {
    name: 'gerações_por_pedido',
    description: 'Quantas gerações um pedido pode iniciar',
  },
  'admin.limits.confirm_above': {
    name: 'confirmar_acima_de',
    description: 'O preço acima do qual se pede confirmação antes, como 0.5; ou none para nunca',
  },
  'admin.display': {
    name: 'exibição',
    description: 'Como as gerações aparecem aqui; sem opções, mostra o que vale agora',
  },
  'admin.display.previews': {
    name: 'prévias',
    description: 'Mostrar a imagem inacabada enquanto ela é desenhada',
  },
  'admin.display.ping': {
    name: 'notificação',
    description: 'Quando avisar a pessoa de que a geração dela terminou',
  },
  help: { name: 'ajuda', description: 'Como criar imagens aqui' },
};

/** See `en/commands.ts`. */
export const menus: Catalogue<typeof en.menus> = {
  describe: 'Descrever imagem',
  animate: 'Animar imagem',
  cancel: 'Cancelar geração',
  report: 'Denunciar imagem',
  remove: 'Remover imagem',
};

/** See `en/commands.ts`. */
export const choices: Catalogue<typeof en.choices> = {
  speed: { relax: 'relax', fast: 'fast', turbo: 'turbo' },
  dimensions: {
    portrait: 'Retrato (2:3)',
    square: 'Quadrado (1:1)',
    landscape: 'Paisagem (3:2)',
  },
  motion: { low: 'Pouco movimento', high: 'Muito movimento' },
  quality: { standard: 'Padrão (480p)', high: 'Alta (720p)' },
  kind: {
    pictures: 'Imagens',
    upscales: 'Imagens individuais',
    variations: 'Variações',
    clips: 'Vídeos',
    descriptions: 'Descrições e prompts encurtados',
    favourites: 'Favoritas ❤️',
    unfinished: 'Inacabadas e com falha',
  },
  ping: {
    never: 'Nunca',
    slow: 'Depois de mais de 2 minutos',
    always: 'Sempre',
  },
  none: 'nenhuma',
};
