/** Stands in for what the worker never reaches: `wrangler.toml` and `pointer-parts.ts` say what. */
const absent = null;

// What it stands in for has a default export, or those of `d3-time-format`.
export { absent as default, absent as timeFormat, absent as timeParse, absent as utcFormat };
