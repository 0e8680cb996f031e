/** The keys of the API's addresses as OpenAPI parameters: the schemas, and what only words can say. */
import type * as v from 'valibot';
import type { Fields } from '../../src/lib/charts/spec/read-fields.ts';
import { MEASURE_IDS } from '../../src/lib/figures/measure.ts';
import { CLAIM_UNITS } from '../claims/claim-units.ts';
import { NO_FIELDS } from '../http/ask.ts';
import { toSchemaOfInput } from './json-schema.ts';
import type { Parameter } from './openapi-types.ts';

type TextSchema = NonNullable<Parameter['schema']>;

interface KeyDescribed {
	readonly description: string;
	readonly example: string;
	readonly values?: readonly string[];
}

/** Every key of every path. A key without words fails the build of the document. */
const KEYS: Readonly<Record<string, KeyDescribed>> = {
	measure: {
		description: 'Id of a measure, as /api/v1/measures lists them.',
		example: 'sipri-milex.constant-usd',
		values: MEASURE_IDS
	},
	areas: {
		description:
			'Codes joined by ~: ISO 3166-1 alpha-3, XKX for Kosovo, YUG, regions such as WORLD. Order is kept. A group stands for its members in the newest asked year: WB6, SEESAC5, NATO, EU-MEMBERS (EU is the Union itself).',
		example: 'XKX~SRB'
	},
	years: {
		description: 'A year, a span, or `latest`: the newest year with a figure of the asked areas.',
		example: '2008..latest'
	},
	release: {
		description:
			'Id of a release, or `latest`. An answer to an address that names its release does not change.',
		example: '2025-04'
	},
	from: {
		description: 'The earlier release; without it, the one before `to`.',
		example: '2025-04'
	},
	to: { description: 'The later release.', example: '2026-04' },
	category: {
		description:
			'Categories of arms by their names, joined by ~, or `each`: as the source has them, such as Missiles or ML3.',
		example: 'Missiles'
	},
	partner: {
		description:
			'The other sides of transfers, joined by ~, or `each`: codes of areas, or the source’s own words.',
		example: 'TUR'
	},
	source: { description: 'Id of a source, as /api/v1/sources lists them.', example: 'sipri-milex' },
	v: { description: 'Number of a version; without it the newest.', example: '1' },
	table: { description: 'Name of a table beside the figures.', example: 'deliveries' },
	side: {
		description: 'Of transfers: the side on which `areas` stand.',
		example: 'recipient'
	},
	by: {
		description:
			'Parts of one area’s figures instead of several areas: its partners, or categories.',
		example: 'partner'
	},
	view: {
		description:
			'How the figures are drawn: lines; bars, of one year or two or three apart; a slope from the first year to the last; shares of the total shown; multiples, a panel an area; a scatter of two measures; a map; flows between areas and their partners; a table.',
		example: 'lines'
	},
	as: {
		description:
			'What is done to the figures before they are shown: an index or a change from a year, a ratio to an area, a share of all that is shown or of an area or group.',
		example: 'index:2010'
	},
	currency: {
		description: 'Dollars as published, or euros by SIPRI’s own rate of each year.',
		example: 'eur'
	},
	against: {
		description:
			'The second measure: of a scatter; or beside the first in bars, as exports beside licences.',
		example: 'sipri-milex.share-of-gdp'
	},
	highlight: {
		description: 'Areas to emphasise; without it, as many as can be told apart.',
		example: 'XKX'
	},
	scale: { description: 'The scale of the value axis; never a logarithm of bars.', example: 'log' },
	axes: {
		description: 'Whether small multiples share their value axis, or each has its own.',
		example: 'own'
	},
	events: {
		description:
			'Years and what happened, or known events (nato, crimea, wales, ksf, ukraine), joined by ~: marked on a course of years.',
		example: 'nato~2022:Invasion of Ukraine'
	},
	title: { description: 'A title in place of the computed one.', example: 'Two budgets' },
	note: { description: 'A note above the source’s own.', example: 'Budgets as adopted.' },
	text: {
		description: 'Sentences with numbers in them, in English, Albanian or Serbian.',
		example: 'Kosovo spent around $162 million on defence in 2024.'
	},
	value: {
		description:
			'A number as written: its last digit says how precise it is. ~162 is around, >65 over, <2 under.',
		example: '162'
	},
	unit: {
		description: 'What the number counts; without it, anything.',
		example: 'usd-million',
		values: CLAIM_UNITS
	},
	area: { description: 'Code of the area that the number is of.', example: 'XKX' },
	year: { description: 'The year that the number is of.', example: '2024' },
	published: {
		description: 'The day on which it was written, from which "last year" counts.',
		example: '2025-12-07'
	},
	lang: { description: 'The language of titles, names and numbers.', example: 'sq' },
	theme: { description: 'For pages and pictures; changes nothing here.', example: 'light' },
	controls: { description: 'For embeds; changes nothing here.', example: '0' },
	width: { description: 'For pictures, in pixels; changes nothing here.', example: '1200' },
	height: { description: 'For pictures, in pixels; changes nothing here.', example: '675' }
};

export interface PathDescribed {
	readonly description: string;
	readonly example: string;
}

export function toPathParameters(path: Readonly<Record<string, PathDescribed>>): Parameter[] {
	return Object.entries(path).map(([name, { description, example }]) => ({
		in: 'path',
		name,
		description,
		required: true,
		schema: { type: 'string' },
		example
	}));
}

/** @throws for a key that nobody has described */
export function toParameters(
	fields: Fields<v.ObjectEntries> = NO_FIELDS,
	examples: Readonly<Record<string, string>> = {}
): Parameter[] {
	return Object.entries(fields.schema.entries).map(([name, schema]) => {
		const described = KEYS[name];
		if (described === undefined) throw new Error(`no words for the key ${name}`);
		const { description, example, values } = described;
		return {
			in: 'query',
			name,
			description,
			required: schema.type !== 'optional',
			schema: toTextSchema(schema, values),
			example: examples[name] ?? example
		};
	});
}

/** In an address everything is text. */
function toTextSchema(schema: v.GenericSchema, values?: readonly string[]): TextSchema {
	const converted = toSchemaOfInput(schema);
	const { pattern, enum: listed } = converted;
	const fallback: unknown = converted.default;
	return {
		type: 'string',
		...(pattern !== undefined && { pattern }),
		...(typeof fallback === 'string' && { default: fallback }),
		...((values ?? listed) !== undefined && { enum: [...(values ?? listed ?? [])] })
	};
}
