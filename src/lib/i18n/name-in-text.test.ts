import { describe, expect, it } from 'vitest';
import english from './areas/en.json' with { type: 'json' };
import { beginSmall, nameInText } from './name-in-text.ts';

describe(nameInText, () => {
	it('gives an article to the names that English writes with one', () => {
		expect(nameInText('United States', 'en')).toBe('the United States');
		expect(nameInText('World', 'en')).toBe('the world');
		expect(nameInText('Serbia', 'en')).toBe('Serbia');
		expect(nameInText('SAD', 'sr-Latn')).toBe('SAD');
	});

	it('knows every name of a state or region that is a description', () => {
		const described = /\b(United|Republic|Union|Emirates|World|states|Balkans)\b/;
		const names = Object.values(english).filter((name) => described.test(name));
		const bare = names.filter((name) => nameInText(name, 'en') === name);
		expect(bare).toEqual(['Europe outside the European Union', 'SEESAC’s five reporting states']);
	});
});

describe(beginSmall, () => {
	it('leaves abbreviations alone', () => {
		expect(beginSmall('Military expenditure per person')).toBe('military expenditure per person');
		expect(beginSmall('Милијарди USD')).toBe('милијарди USD');
		expect(beginSmall('US$ billion')).toBe('US$ billion');
		expect(beginSmall('EUR million')).toBe('EUR million');
	});
});
