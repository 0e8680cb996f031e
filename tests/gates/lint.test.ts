/** Canaries of the linter: each rule of the house stops a file that breaks it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { importPrisoners } from './import-prisoners.ts';
import { lintInCage } from './lint-cages.ts';
import type { Verdict } from './lint-cages.ts';
import { stylePrisoners } from './style-prisoners.ts';

const prisoners = [...stylePrisoners, ...importPrisoners];
/** An innocent file may still fail to find the module that it is allowed to import. */
const HOUSE = /^(house\/|no-restricted-syntax|max-)/;

describe('the gate of lint', () => {
	let verdict: Verdict;
	beforeAll(async () => {
		verdict = await lintInCage(prisoners);
	});

	it('is closed', () => {
		expect(verdict.exitCode).toBe(1);
	});

	it.each(prisoners.filter(({ rule }) => rule !== null))('stops: $crime', (prisoner) => {
		expect(verdict.complaints.get(prisoner.path)).toContainEqual({
			rule: prisoner.rule,
			message: expect.stringContaining(prisoner.says ?? '') as string
		});
	});

	it.each(prisoners.filter(({ rule }) => rule === null))('lets pass: $crime', ({ path }) => {
		const rules = verdict.complaints.get(path)?.map(({ rule }) => rule ?? 'no parser');
		expect(rules?.filter((rule) => HOUSE.test(rule) || rule === 'no parser')).toEqual([]);
	});
});
