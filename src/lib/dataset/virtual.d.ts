/** What `build/compiled-data.ts` makes. A declared module may not import from a relative path. */
declare module 'virtual:bilans-data' {
	import type { CompiledData } from '$lib/dataset/dataset.ts';
	export const sources: CompiledData['sources'];
	export const releases: CompiledData['releases'];
	export const extras: CompiledData['extras'];
	export const shelved: CompiledData['shelved'];
}
