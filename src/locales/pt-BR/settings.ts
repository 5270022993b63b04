import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/settings.ts';
import { plural } from './counting.ts';

/** See `en/settings.ts`. */
export const settings: Catalogue<typeof en.settings> = {
  title: '**Suas configurações**',
  ends: (flags) => `Seus prompts terminam com ${flags}.`,
  endsWithNothing: 'Nada é colocado no fim dos seus prompts.',
  suffix: (flags) => `Seu sufixo é ${flags}.`,
  preset: (name) => `Seu preset em uso é ${name}.`,
  presetGone: (name) => `Seu preset em uso, ${name}, não existe aqui.`,
  server: (flags) => `Este servidor adiciona ${flags} onde você não definiu outra coisa.`,
  private: 'Só você vê os seus resultados.',
  wordsAlone: '-# Depois de um prompt só com palavras:',
  otherwise:
    '-# Os parâmetros que você digita valem mais que tudo isto. Com o Remix ativado, V1–V4, 🔄, Variar, as setas e Animar deixam você editar o prompt antes; só as variações no kie.ai não aceitam prompt. Uma imagem desenhada sem a sua edição avisa isso. A força das variações é enviada junto com V1–V4 quando o midjourney-proxy tem como indicá-la; os outros serviços não têm.',
  version: {
    none: 'Versão padrão do bot',
    one: (number) => `Versão ${number}`,
    official: 'Versão padrão do Midjourney',
  },
  stylize: {
    none: 'Stylize padrão do modelo',
    low: 'Stylize baixo (50)',
    medium: 'Stylize médio (100)',
    high: 'Stylize alto (250)',
    veryHigh: 'Stylize muito alto (750)',
    other: (value) => `Stylize ${value}`,
  },
  aspect: {
    none: 'Proporção padrão do modelo',
    one: (ratio) => `Proporção ${ratio}`,
  },
  button: {
    relax: 'Relax',
    fast: 'Fast',
    turbo: 'Turbo',
    suffix: 'Sufixo…',
    reset: 'Redefinir',
    raw: 'RAW',
    remix: 'Remix',
    strong: 'Variação: forte',
    subtle: 'Variação: sutil',
    private: 'Privado',
  },
  form: {
    title: 'Sufixo',
    label: 'Parâmetros no fim de cada prompt seu',
    hint: 'Por exemplo --no text --sw 200. Deixe vazio para não usar nenhum.',
  },
};

/** See `en/settings.ts`. */
export const savedFlags: Catalogue<typeof en.savedFlags> = {
  refused: 'Isto não foi salvo:',
  more: (count) => `… e mais ${count}.`,
  corrected: (flags) => `Corrigido: ${flags}`,
  empty: 'Não há parâmetros. Eles começam com dois hifens, por exemplo `--raw --stylize 250`.',
  tooLong: (length, limit) => `São ${length} caracteres; no máximo ${limit} podem ser salvos.`,
  onlyFlags: (token) => `Só parâmetros podem ser salvos, e ${token} não é um.`,
  braces: 'Chaves não podem ser salvas: digite-as no prompt que deve ser variado.',
  repeat: (flag) => `${flag} não pode ser salvo: digite-o no fim do prompt a repetir.`,
  wordNotAllowed: (word) => `A palavra ${word} não é permitida aqui.`,
};

/** See `en/settings.ts`. */
export const preset: Catalogue<typeof en.preset> = {
  saved: (name, flags) => `Salvo: ${name} equivale a ${flags} nos seus prompts.`,
  savedShared: (name, flags) =>
    `Salvo: ${name} equivale a ${flags} nos prompts de todo mundo aqui.`,
  replaced: (flags) => `Antes, equivalia a ${flags}.`,
  nameMalformed:
    'Um nome começa com uma letra e só tem minúsculas sem acento, números e hifens, no máximo 32 caracteres. Escolha outro.',
  nameTaken: (name) => `${name} já significa alguma coisa. Escolha outro nome.`,
  tooMany: (limit) =>
    `Já ${plural(limit, 'existe', 'existem')} ${limit} ${plural(limit, 'preset', 'presets')}, que é o máximo. Exclua um primeiro.`,
  notAllowed: 'Presets compartilhados são para quem pode gerenciar este servidor.',
  onlyInServers: 'Presets só podem ser compartilhados em servidores.',
  unknown: (name) => `Não existe o preset ${name}. \`/preset listar\` mostra os que existem.`,
  inUse: (name, flags) => `A partir de agora, ${name} vai no fim de cada prompt seu: ${flags}`,
  noneInUse: 'Nenhum preset vai mais no fim dos seus prompts.',
  deleted: (name, flags) => `Excluído: ${name}, que equivalia a ${flags}.`,
  deletedShared: (name, flags) =>
    `Excluído para todo mundo aqui: ${name}, que equivalia a ${flags}.`,
  use: 'Digite um nome no fim de um prompt, como `uma raposa vermelha --nome`, ou escolha um para todos os prompts com `/preset usar`.',
  own: '**Seus**',
  shared: '**Compartilhados aqui**',
  none: 'Ainda não há presets. `/preset salvar` cria um.',
  current: '(em uso)',
  more: (count) => `… e mais ${count}; \`/preset usar\` os encontra enquanto você digita.`,
  choice: { none: 'none: não usar preset', shared: '(compartilhado)' },
};

/** See `en/settings.ts`. */
export const admin: Catalogue<typeof en.admin> = {
  notAllowed: 'Isto é para quem pode gerenciar este servidor.',
  defaults: '**Padrões deste servidor**',
  version: (model) => `Prompts que não indicam uma versão são desenhados por ${model}.`,
  noVersion: (model) =>
    `Nenhuma versão foi escolhida aqui; a versão padrão do próprio Midjourney é ${model}.`,
  flags: (flags) => `Os prompts terminam com ${flags}.`,
  noFlags: 'Nenhum parâmetro é adicionado aos prompts.',
  weaker: '-# O que uma pessoa digita ou configurou para si vale mais.',
  versionInFlags: 'Escolha a versão com a opção `versão`, não entre os parâmetros.',
  limits: '**Limites deste servidor**',
  jobsAtOnce: (count) =>
    count === 1 ? 'Um pedido inicia uma geração.' : `Um pedido pode iniciar até ${count} gerações.`,
  confirmAbove: (price) =>
    `Uma geração de \`/imagine\`, \`/mesclar\` ou \`/vídeo\` que custe mais de ${price}, ou cujo preço não seja conhecido, precisa ser confirmada antes. Isso não vale para os botões embaixo das imagens.`,
  confirmWithoutPrices:
    'Quem cuida deste bot não definiu preços, então ainda não há com o que comparar.',
  confirmNever: 'Uma única geração nunca precisa ser confirmada por causa do preço.',
  notAPrice: 'Um preço é um número com ponto, como `0.5`, ou `none`.',
};
