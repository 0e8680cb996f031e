/**
 * `<chart-plots>`: the element around a chart's plots. Pointer, touch and arrow keys lead to its
 * points. Without this script it is a picture with a sentence; `ChartFrame.svelte` writes it.
 */
import type { PointData } from '../../charts/draw/script-data.ts';
import { openOverlay } from './overlay.ts';
import type { Overlay } from './overlay.ts';
import { findNearest } from './plot.ts';
import { readPlot, readPoints } from './read-chart.ts';
import { buildScene, tellSpot } from './scene.ts';
import { walk } from './spot.ts';
import type { Extent, Spot } from './spot.ts';

interface Shown {
	readonly spot: Spot;
	/** By arrow keys, not by a pointer. */
	readonly isByKeys: boolean;
}

/** Else a screen reader would keep the arrow keys for itself. */
const ROLE = 'application';

export class ChartPlots extends HTMLElement {
	static readonly observedAttributes = ['role'];

	private overlay: Overlay | null = null;
	private shown: Shown | null = null;
	/** Where the arrow keys were last; null before their first use. */
	private spot: Spot | null = null;
	private left = new AbortController();

	connectedCallback(): void {
		this.overlay = openOverlay(this);
		this.left = new AbortController();
		this.tabIndex = 0;
		this.setAttribute('role', ROLE);
		this.setAttribute('aria-roledescription', this.dataset.role ?? '');
		this.setAttribute('aria-describedby', this.dataset.hint ?? '');
		this.listen(this.left.signal);
		this.listenAround(this.left.signal);
	}

	/** A page whose framework starts after this script writes the role of the picture once more. */
	attributeChangedCallback(_name: string, _before: string | null, role: string | null): void {
		if (this.isConnected && role !== ROLE) this.setAttribute('role', ROLE);
	}

	disconnectedCallback(): void {
		this.left.abort();
		this.hide();
	}

	private listen(signal: AbortSignal): void {
		this.addEventListener('pointermove', (event) => this.point(event), { signal });
		this.addEventListener('pointerdown', (event) => this.point(event), { signal });
		this.addEventListener('keydown', (event) => this.press(event), { signal });
		this.addEventListener('focus', () => this.arrive(), { signal });
		this.addEventListener('blur', () => this.hide(), { signal });
		const leave = ({ pointerType }: PointerEvent): void => {
			// A finger leaves when it is lifted; what it has opened stays to be read.
			if (pointerType === 'mouse') this.hide();
		};
		this.addEventListener('pointerleave', leave, { signal });
	}

	private listenAround(signal: AbortSignal): void {
		const close = ({ key }: KeyboardEvent): void => {
			if (key === 'Escape') this.hide();
		};
		const touch = (event: PointerEvent): void => {
			if (!event.composedPath().includes(this)) this.hide();
		};
		document.addEventListener('keydown', close, { signal });
		document.addEventListener('pointerdown', touch, { signal });
		const observer = new ResizeObserver(() => this.draw());
		observer.observe(this);
		signal.addEventListener('abort', () => observer.disconnect());
	}

	private point(event: PointerEvent): void {
		const spot = findDrawn(event.target) ?? this.findNear(event);
		const { spot: before, isByKeys } = this.shown ?? {};
		const isSame = spot?.step === before?.step && spot?.series === before?.series;
		if (spot === null || (isSame && isByKeys === false)) return;
		this.shown = { spot, isByKeys: false };
		this.draw();
	}

	private findNear({ clientX, clientY }: PointerEvent): Spot | null {
		const [plot, data] = [readPlot(this), readPoints(this)];
		if (plot === null || data === null) return null;
		const { left, top } = this.getBoundingClientRect();
		return findNearest(plot, data, { x: clientX - left, y: clientY - top });
	}

	private press(event: KeyboardEvent): void {
		const data = readPoints(this);
		if (data === null || event.altKey || event.ctrlKey || event.metaKey) return;
		const next = walk(event.key, this.spot ?? toStart(data), toExtent(data));
		if (next === null) return;
		// The arrows would scroll the page.
		event.preventDefault();
		this.goTo(next, data);
	}

	private arrive(): void {
		const data = readPoints(this);
		if (data !== null && this.matches(':focus-visible')) {
			this.goTo(this.spot ?? toStart(data), data);
		}
	}

	private goTo(spot: Spot, data: PointData): void {
		this.spot = spot;
		this.shown = { spot, isByKeys: true };
		this.draw();
		this.overlay?.say(tellSpot(data, spot));
	}

	private draw(): void {
		const [plot, data] = [readPlot(this), readPoints(this)];
		if (this.shown === null || plot === null || data === null) return;
		this.overlay?.show(buildScene(plot, { data, ...this.shown }));
	}

	private hide(): void {
		this.shown = null;
		this.overlay?.hide();
	}
}

/** The series that a part of the drawing says it is; null where it says none. */
function findDrawn(target: EventTarget | null): Spot | null {
	const series = target instanceof SVGElement ? target.dataset.series : undefined;
	return series === undefined ? null : { series: Number.parseInt(series, 10), step: 0 };
}

/** The newest year of the series that stands highest. */
function toStart(data: PointData): Spot {
	return { series: 0, step: toExtent(data).steps - 1 };
}

function toExtent({ series, heads }: PointData): Extent {
	return { series: series.length, steps: series[0]?.points.length ?? 1, heads };
}
