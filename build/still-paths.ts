/**
 * Stands in for `d3-interpolate-path` in the worker (`wrangler.toml`): LayerChart moves a path from one
 * shape to the next with it, and on the server nothing moves.
 */
export function interpolatePath(_from: string, to: string): () => string {
	return () => to;
}
