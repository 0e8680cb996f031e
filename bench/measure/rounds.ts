/** `npm run bench -- --quick …` tries an experiment: few rounds, and nothing of it is kept. */
export const QUICK = '--quick';

export const isQuick = process.argv.includes(QUICK);

/** How often something is measured: as often as it takes, or, in a try, once or twice. */
export function atMost(usual: number, quick = 1): number {
	return isQuick ? Math.min(usual, quick) : usual;
}
