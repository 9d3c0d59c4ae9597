import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import * as depends from './tools/boundaries/depends.mjs';
import { importRules } from './tools/boundaries/imports.mjs';
import { bannedSyntax, names, noNow } from './tools/boundaries/names.mjs';

const lines = (max) => ({ 'max-lines': ['error', { max, skipBlankLines: true, skipComments: true }] });
const boundaries = (depConstraints) => ({
  '@nx/enforce-module-boundaries': [
    'error',
    { allow: [], enforceBuildableLibDependency: false, depConstraints },
  ],
});

export default defineConfig(
  { ignores: ['**/dist', '**/out-tsc', '**/node_modules', '**/coverage', '.nx', 'data'] },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs,cjs}'],
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
    plugins: { '@nx': nx, names },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', ...bannedSyntax],
      'names/file-name': 'error',
      complexity: ['error', 10],
      'max-depth': ['error', 3],
      'max-params': ['error', 5],
      ...lines(250),
      ...boundaries(depends.sources),
    },
  },
  {
    files: ['libs/{contexts,calculations,views,processes,contracts}/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...bannedSyntax, noNow] },
  },
  {
    files: ['**/*.spec.{ts,tsx}', '**/testing/**/*.{ts,tsx}'],
    rules: { ...boundaries(depends.specs), ...lines(400) },
  },
  { files: ['**/*.spec.{ts,tsx}'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['tools/**/*.ts', 'apps/e2e/**/*.ts'], rules: lines(400) },
  ...importRules,
  { files: ['**/*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  prettier,
);
