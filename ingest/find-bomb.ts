/** Whether a ZIP unpacks to more than any publisher's file: told by its own list, unpacking nothing. */
import { unzipSync } from 'fflate';

/** SIPRI's largest workbooks unpack to 11 MB. */
const MOST_MEGABYTES = 200;
const MEGABYTE = 1_000_000;

/**
 * What is wrong; null where nothing is. A list that says less than is there is found out when the
 * part is unpacked: the reader stops at the size that the list says.
 */
export function findBomb(zip: Uint8Array): string | null {
	let bytes = 0;
	try {
		unzipSync(zip, {
			filter: ({ originalSize }) => {
				bytes += originalSize;
				return false;
			}
		});
	} catch {
		// A torn list is the reader's to explain.
		return null;
	}
	if (bytes <= MOST_MEGABYTES * MEGABYTE) return null;
	const megabytes = String(Math.round(bytes / MEGABYTE));
	return `it unpacks to ${megabytes} MB, and at most ${String(MOST_MEGABYTES)} MB are read`;
}
