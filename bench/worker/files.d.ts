/** Files that `build-bench-worker.ts` puts beside the worker: `*.wasm` is declared for all. */
declare module 'bench:*.ttf' {
	const bytes: ArrayBuffer;
	export default bytes;
}
