/** What the product serves, asked of its API as anybody would: all figures of a measure. */
import { createApp } from '../../functions/app.ts';
import type { FiguresAnswer } from '../../functions/figures/figures-schema.ts';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import type { MeasureId } from '../../src/lib/figures/measure.ts';

const app = createApp(shippedDataset);

export type ServedSeries = FiguresAnswer['series'][number] & {
	/** As the source prints it. */
	readonly name: string;
	readonly sheet: string;
};

/** @throws where the API refuses */
export async function ask<Answer>(path: string): Promise<Answer> {
	const answer = await app.request(`/api/v1/${path}`);
	if (!answer.ok) throw new Error(await answer.text());
	return (await answer.json()) as Answer;
}

/** Every series of a measure, with every year that it has. */
export async function listServed(
	measure: MeasureId,
	release: string
): Promise<readonly ServedSeries[]> {
	const [source] = measure.split('.');
	const found = shippedDataset.sources.find(({ id }) => id === source);
	const at = found?.releases.find(({ id }) => id === release);
	if (at === undefined) throw new Error(`no release ${release} of ${measure}`);
	const listed: ServedSeries[] = [];
	for (const area of shippedDataset.findAreas(measure, at)) {
		const { series } = await ask<FiguresAnswer>(
			`figures?measure=${measure}&areas=${area}&release=${release}`
		);
		const { name, sheet } = shippedDataset.findSeries({ measure, area, release: at }) ?? {};
		if (name === undefined || sheet === undefined) throw new Error(`no series of ${area}`);
		listed.push(...series.map((each) => ({ ...each, name, sheet })));
	}
	return listed;
}
