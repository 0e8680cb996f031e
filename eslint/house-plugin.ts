/** The house's own rules as a plugin of ESLint. */
import type { ESLint, Rule } from 'eslint';
import { importsRule } from './imports-rule.ts';

/** ESLint and typescript-eslint type the same rule differently; they agree when it runs. */
const imports = importsRule as unknown as Rule.RuleModule;

export const house = { rules: { imports } } satisfies ESLint.Plugin;
