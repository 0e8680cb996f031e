/**
 * A chart that a control asks for is shown as soon as it comes. Its address, its place in the history
 * and the state of the controls follow when it is painted.
 */
import { tick } from 'svelte';
import { askRedrawn } from '../ask-redrawn.ts';
import type { ShownChart } from '../show-chart.ts';

/** Two frames. */
const PAINTED_AFTER_MS = 32;

class Ahead {
	/** Until its address stands. */
	chart = $state.raw<ShownChart | null>(null);
	isAsking = $state(false);
	private turn = 0;

	/**
	 * @param address null: it is at hand, and its address alone is missing
	 * @returns whether it is still what the reader asked for last. What is refused, its address says.
	 */
	async show(address: string | null): Promise<boolean> {
		this.turn += 1;
		const { turn } = this;
		if (address === null) return true;
		this.isAsking = true;
		const chart = await askRedrawn(address, fetch).catch(() => null);
		if (turn !== this.turn) return false;
		this.chart = chart;
		await tick();
		await new Promise((resolve) => setTimeout(resolve, PAINTED_AFTER_MS));
		return turn === this.turn;
	}

	/** The address stands. */
	settle(): void {
		this.chart = null;
		this.isAsking = false;
	}
}

export const ahead = new Ahead();
