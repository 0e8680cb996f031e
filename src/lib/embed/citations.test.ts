/** A citation names the release, and an address at which the figures stay. */
import { describe, expect, it } from 'vitest';
import { formatBibtex, formatCitation } from './citations.ts';

const SOURCE = {
	line: 'Source: SIPRI',
	release: 'sipri-milex@2026-04',
	pinned: true,
	published: '2026-04-27',
	isTranscribed: false,
	url: 'https://www.sipri.org/databases/milex',
	citation: 'SIPRI Military Expenditure Database, April 2026.',
	licence: { text: '', url: '' }
};
const VIEW = { title: 'Research & development: 50% more', source: SOURCE };
const ACCESS = {
	address: 'https://bilans.example/compare?measure=sipri-milex.share-of-gdp&events=2022:A%20b',
	date: '2026-11-23'
};

describe(formatCitation, () => {
	it('says what, where, when, and whose figures', () => {
		expect(formatCitation(VIEW, ACCESS, 'en')).toBe(
			`“${VIEW.title}”. Bilans, ${ACCESS.address}, accessed 23 November 2026. Figures: ${SOURCE.citation}`
		);
	});
});

describe(formatBibtex, () => {
	it('escapes what is special in BibTeX', () => {
		expect(formatBibtex(VIEW, ACCESS)).toBe(
			[
				'@misc{bilans-research-development-50-more-2026,',
				'  author = {{Bilans}},',
				'  title = {{Research \\& development: 50\\% more}},',
				'  year = {2026},',
				'  howpublished = {\\url{https://bilans.example/compare?measure=sipri-milex.share-of-gdp&events=2022:A\\%20b}},',
				'  urldate = {2026-11-23},',
				'  note = {SIPRI Military Expenditure Database, April 2026.}',
				'}'
			].join('\n')
		);
	});

	it('has a key where a title has no letters of the English alphabet', () => {
		const title = 'Воени расходи';
		expect(formatBibtex({ ...VIEW, title }, ACCESS)).toMatch(/^@misc\{bilans-chart-2026,/);
	});
});
