/** The gallery's charts by view, each as pictures: wide, dark, in Cyrillic script and on a phone. */
import { VIEWS } from '$lib/charts/spec/chart-fields.ts';
import type { ViewKind } from '$lib/charts/spec/chart-fields.ts';
import { parseChart } from '$lib/charts/spec/chart-spec.ts';
import { GALLERY } from '$lib/charts/spec/gallery.ts';
import type { GalleryChart } from '$lib/charts/spec/gallery.ts';
import type { Locale } from '$lib/i18n/locale.ts';

export type Variant = 'wide' | 'dark' | 'cyrillic' | 'phone';

export interface Picture {
	readonly variant: Variant;
	readonly width: number;
	readonly src: string;
}

const WIDE = 800;
const PHONE = 360;

export function isView(text: string): text is ViewKind {
	return VIEWS.some((view) => view === text);
}

/** @throws where the gallery's own address is none */
export function listGallery(view: ViewKind): readonly GalleryChart[] {
	return GALLERY.filter(({ id, query }) => {
		const asked = parseChart(new URLSearchParams(query));
		if (!asked.ok) throw new Error(`${id}: ${asked.problem.detail}`);
		return asked.value.spec.view === view;
	});
}

export function listPictures(query: string, locale: Locale): readonly Picture[] {
	const inPage = locale === 'en' ? query : `${query}&lang=${locale}`;
	const inCyrillic = `${query}&lang=${locale === 'mk' ? 'sr-Cyrl' : 'mk'}`;
	return [
		{ variant: 'wide', width: WIDE, src: toSource(inPage, WIDE) },
		{ variant: 'dark', width: WIDE, src: `${toSource(inPage, WIDE)}&theme=dark` },
		{ variant: 'cyrillic', width: WIDE, src: toSource(inCyrillic, WIDE) },
		{ variant: 'phone', width: PHONE, src: toSource(inPage, PHONE) }
	];
}

function toSource(query: string, width: number): string {
	return `/chart.svg?${query}&width=${String(width)}`;
}
