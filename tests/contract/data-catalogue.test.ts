/** What search engines are told of the data. */
import { expect, it } from 'vitest';
import { createApp } from '../../functions/app.ts';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { listShipped } from '../../build/packages/zip-package.ts';
import { askSources } from '../../src/routes/(site)/data/ask-sources.ts';
import { formatCatalogue } from '../../src/routes/(site)/data/data-catalogue.ts';

const app = createApp(shippedDataset);
const ask = (input: RequestInfo | URL, init?: RequestInit) =>
	Promise.resolve(app.request(input, init));

it('is each release with its terms and a package that the build makes', async () => {
	const text = formatCatalogue(await askSources(ask), 'https://bilans.example');
	expect(text).not.toMatch(/[<&]/);
	const { dataset } = JSON.parse(text) as {
		dataset: { identifier: string; license: string; distribution: { contentUrl: string }[] }[];
	};
	const packages = listShipped('data').map(([name]) => name);
	expect(dataset.map(({ identifier }) => identifier).toSorted()).toEqual(packages.toSorted());
	for (const { identifier, license, distribution } of dataset) {
		expect(license).toMatch(/^https:/);
		expect(distribution[0]?.contentUrl).toBe(`https://bilans.example/data/${identifier}.zip`);
	}
});
