/** Stands in for what the worker never reaches: `wrangler.toml` and `pointer-parts.ts` say what. */
const absent = null;

// What it stands in for has a default export.
export { absent as default };
