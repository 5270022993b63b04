import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * The import arrows of docs/architecture.md: what the files below `target` may not import.
 * Read it as "prompt knows nothing of jobs", not as a list of exceptions.
 */
const arrows = [
  // How it works never depends on what a member can type; only the programs join the two.
  ['src', ['commands'], ['src/main.ts', 'src/doctor/main.ts']],
  // The program knows nothing of the sandbox: on Discord itself it runs unchanged.
  ['src', ['sandbox', 'chaos', 'fuzz', 'test', 'bench']],
  ['commands', ['sandbox', 'chaos', 'fuzz', 'test', 'bench']],
  ['sandbox', ['test', 'chaos']],
  // What runs in the browser knows the words that it exchanges with its server, and the stories.
  ['sandbox/web', ['src', 'commands', 'sandbox/discord', 'sandbox/upstreams']],
  // The leaves know nothing of the bot, and of each other no more than shared types.
  ...['src/lib', 'src/prompt', 'src/media', 'src/upstreams', 'src/storage'].map((leaf) => [
    leaf,
    ['src/jobs', 'src/discord', 'src/views', 'src/guard', 'src/observe', 'src/locales'],
  ]),
  ['src/lib', ['src/prompt', 'src/media', 'src/upstreams', 'src/storage', 'src/config']],
  ['src/prompt', ['src/media', 'src/upstreams', 'src/storage', 'src/config']],
  ['src/media', ['src/prompt', 'src/upstreams', 'src/storage', 'src/config']],
  // Prompts are Midjourney's own language: a dialect may read them.
  ['src/upstreams', ['src/media', 'src/storage']],
  ['src/storage', ['src/prompt', 'src/media', 'src/upstreams', 'src/config']],
  ...['src/people', 'src/guilds'].map((settings) => [
    settings,
    ['src/jobs', 'src/discord', 'src/views', 'src/guard', 'src/observe', 'src/locales'],
  ]),
  ['src/jobs', ['src/discord', 'src/views', 'src/guard', 'src/locales']],
  ['src/views', ['src/discord', 'src/storage', 'src/guard']],
  ['src/privacy', ['src/views', 'src/guard', 'src/media', 'src/upstreams']],
];

/** discord.js types stay where Discord is spoken. */
const outsideDiscord = [
  'config',
  'prompt',
  'jobs',
  'upstreams',
  'media',
  'storage',
  'lib',
  'guard',
  'plan',
  'people',
  'guilds',
  'privacy',
];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', './demo/**', 'data/'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver': { typescript: true, node: true } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: arrows.flatMap(([target, froms, except = []]) =>
            froms.map((from) => ({
              target:
                except.length > 0
                  ? [`./${target}/!(main).ts`, `./${target}/*/**/!(main).ts`]
                  : `./${target}`,
              from: `./${from}`,
            })),
          ),
        },
      ],
    },
  },
  {
    files: outsideDiscord.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      'no-restricted-imports': ['error', { patterns: ['discord.js', '@discordjs/*'] }],
    },
  },
  {
    // The page does what anybody could do who uses the local Discord.
    files: ['sandbox/page/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['**/discord/**', '!**/discord/index.ts', '**/upstreams/*/**'] },
      ],
    },
  },
  {
    files: ['**/*.js'],
    ...tseslint.configs.disableTypeChecked,
  },
);
