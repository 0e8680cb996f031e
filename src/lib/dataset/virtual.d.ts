/** What `build/compiled-data.ts` makes. A declared module may not import from a relative path. */
declare module 'virtual:bilans-data' {
	type CompiledData = import('./dataset.ts').CompiledData;
	export const sources: CompiledData['sources'];
	export const releases: CompiledData['releases'];
}
