import eslint from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', '.samsvar/', 'node_modules/', '**/*.generated.ts'] },
  eslint.configs.recommended,
  ...tseslint.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      // TypeScript knows names better than eslint does.
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
  {
    // Tokens of any script are read by these.
    ignores: [
      '**/*.test.ts',
      ...[
        'sentences',
        'names',
        'unknown-vendors',
        'named-vendors',
        'cookie-names',
        'open',
        'pdf-text',
        'plain-text',
        'contacts',
      ].map((file) => `lib/core/policy/${file}.ts`),
    ],
    files: ['lib/core/policy/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: ':matches(Literal[regex.pattern=/\\\\p\\{L\\}/], TemplateElement[value.cooked=/\\\\p\\{L\\}/])',
          message:
            'Each \\p{L} is 7 KB of machine code, and with all of them the engine stops optimizing patterns: [A-Za-zÀ-ɏ] bounds the words of our languages.',
        },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
);
