/** Stands in for a package that the worker never reaches: `wrangler.toml` says which. */
export {};
