declare module 'virtual:bilans-data' {
	import type { CompiledData } from './dataset.ts';
	export const sources: CompiledData['sources'];
	export const releases: CompiledData['releases'];
}
