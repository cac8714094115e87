import js from '@eslint/js'
import astro from 'eslint-plugin-astro'
import ts from 'typescript-eslint'
import { noSentences } from './scripts/lint/no-sentences.ts'

export default ts.config(
  { ignores: ['dist/', 'package/', '.astro/', 'reports/', '.stryker-tmp/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      // Under strict index access, `!` marks what the line above has made sure of.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': ['error', { allow: ['error'] }],
      eqeqeq: 'error',
    },
  },
  {
    files: [
      'scripts/**',
      'tests/{batch,fuzz}/run.ts',
      'src/search/measure.ts',
      'src/freshness/list-due.ts',
      'src/guides/{told,plain-words}.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    // Every word that a reader meets stands in src/strings or in content, in each language.
    files: ['src/{pages,components,layouts,client}/**/*.{ts,astro}'],
    plugins: { shebao: { rules: { 'no-sentences': noSentences } } },
    rules: { 'shebao/no-sentences': 'error' },
  },
  // The compiler checks names better than the linter does.
  { files: ['**/*.{ts,astro}'], rules: { 'no-undef': 'off' } },
)
