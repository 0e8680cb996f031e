/** Where published charts are kept: the port. Knows no database and no address. */
import type { ChartEvent } from '../../src/lib/charts/spec/events.ts';

/** What an editor publishes. */
export interface ChartDraft {
	/** Null: the computed title. */
	readonly title: string | null;
	readonly note: string | null;
	readonly events: readonly ChartEvent[];
	/** Canonical, without title, note, events and release. */
	readonly query: string;
	/** Id of the release that the chart stays at; null: it follows the newest. */
	readonly release: string | null;
}

export interface ChartVersion extends ChartDraft {
	/** From 1. */
	readonly version: number;
	/** UTC, ISO 8601. */
	readonly created: string;
}

export interface StoredChart {
	readonly id: string;
	/** SHA-256 of the edit key, in hexadecimal. */
	readonly keyHash: string;
	readonly created: string;
	/** Null while it stands. */
	readonly deleted: string | null;
}

export interface FoundChart extends StoredChart {
	/** Number of the newest version; 0 once deleted. */
	readonly latest: number;
	/** The one that was asked for; null where there is none. */
	readonly shown: ChartVersion | null;
}

/** Every call throws `Unavailable` where the storage does not answer in time. */
export interface ChartStore {
	/** @param version null: the newest */
	findChart(id: string, version: number | null): Promise<FoundChart | null>;
	/** Oldest first. */
	listVersions(id: string): Promise<readonly ChartVersion[]>;
	/** With its first version. */
	addChart(chart: Omit<StoredChart, 'deleted'>, draft: ChartDraft): Promise<void>;
	/** The number of the new version; null where the chart has been deleted meanwhile. */
	addVersion(id: string, draft: ChartDraft, created: string): Promise<number | null>;
	/** Its versions go, its id stays taken. */
	deleteChart(id: string, deleted: string): Promise<void>;
	/** How many versions of any chart were written since. */
	countVersions(since: string): Promise<number>;
}
