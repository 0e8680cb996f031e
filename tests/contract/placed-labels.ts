/** All labels of a placed view, whatever its kind, with where each stands in the drawing. */
import { boxOf } from '../../src/lib/charts/view/label-box.ts';
import type { Box, PlacedText, PlacedView } from '../../src/lib/charts/view/placed.ts';

export interface LabelBox extends Box {
	readonly text: string;
}

/** From the upper left corner of the drawing. */
export function findLabelBoxes(placed: PlacedView): readonly LabelBox[] {
	const { left, top } = placed.margins;
	return findLabels(placed).map((label) => {
		const box = boxOf(label, placed.type);
		return {
			text: label.lines.map((line) => line.map(({ text }) => text).join('')).join(' / '),
			left: box.left + left,
			right: box.right + left,
			top: box.top + top,
			bottom: box.bottom + top
		};
	});
}

function findLabels(placed: PlacedView): readonly PlacedText[] {
	switch (placed.kind) {
		case 'lines':
			return [
				...placed.lines.flatMap(({ label }) => label ?? []),
				...placed.events.flatMap(({ label }) => label ?? []),
				...(placed.empty === null ? [] : [placed.empty])
			];
		case 'slope':
			return [...placed.years, ...placed.lines.flatMap(({ labels }) => labels)];
		case 'bars':
			return [
				...placed.names.map(({ label }) => label),
				...placed.bars.flatMap(({ head, text }) => [...(head === null ? [] : [head]), text])
			];
		case 'shares':
			return placed.labels.map(({ label }) => label);
		case 'multiples':
			return placed.panels.flatMap(({ title, empty, events }) => [
				title,
				...events.flatMap(({ label }) => label ?? []),
				...(empty === null ? [] : [empty])
			]);
		case 'scatter':
			return [...placed.titles, ...placed.dots.flatMap((dot) => dot?.label ?? [])];
		case 'flows':
			return [...placed.heads, ...placed.ends.map(({ label }) => label)];
		case 'map':
			return [...placed.labels, ...placed.legend].map(({ label }) => label);
	}
}
