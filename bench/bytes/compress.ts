/** Sizes over the wire. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What is made for each question is compressed in passing: quickly, not well. */
const QUICK = 4;
const BEST = constants.BROTLI_MAX_QUALITY;

/** A page, drawn when it is asked for. */
export function countBrotliOfPage(body: Uint8Array): number {
	return countBrotli(body, QUICK);
}

/** A file that never changes. */
export function countBrotliOfFile(body: Uint8Array): number {
	return countBrotli(body, BEST);
}

export function countGzip(body: Uint8Array): number {
	return gzipSync(body, { level: constants.Z_BEST_COMPRESSION }).length;
}

function countBrotli(body: Uint8Array, quality: number): number {
	const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
	return brotliCompressSync(body, { params }).length;
}
