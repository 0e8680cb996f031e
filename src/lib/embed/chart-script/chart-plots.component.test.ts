/** The chart's element in a document without layout: what is spoken, which roles it takes. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { foldPoints } from '../../charts/draw/point-text.ts';
import { LINES } from './chart-fixture.ts';
import { ChartPlots } from './chart-plots.ts';

beforeAll(() => {
	customElements.define('chart-plots', ChartPlots);
});
afterEach(() => {
	document.body.textContent = '';
});

describe('chart-plots', () => {
	it('is a picture that becomes a control: one tab stop, named and explained', () => {
		const chart = addChart();
		expect(chart.tabIndex).toBe(0);
		expect(chart.getAttribute('role')).toBe('application');
		expect(chart.getAttribute('aria-label')).toBe('In 2025 …');
		expect(chart.getAttribute('aria-roledescription')).toBe('interactive chart');
		expect(chart.getAttribute('aria-describedby')).toBe('hint');
		expect(chart.querySelectorAll('[tabindex]')).toHaveLength(0);
	});

	it('stays a control where a framework writes the picture’s role after it', () => {
		const chart = addChart();
		chart.setAttribute('role', 'img');
		expect(chart.getAttribute('role')).toBe('application');
	});

	it('speaks each point politely', () => {
		const chart = addChart();
		expect(findVoice(chart).getAttribute('aria-live')).toBe('polite');
		const heard = ['ArrowLeft', 'ArrowDown', 'ArrowRight', 'Home', 'ArrowUp'].map((key) => {
			press(chart, key);
			return findVoice(chart).textContent;
		});
		expect(heard).toEqual([
			'Serbia, 2024: US$2,404 million, estimate',
			'Kosovo, 2024: not available',
			'Kosovo, 2025: US$217.3 million',
			'Kosovo, 2023: US$135.6 million',
			'Serbia, 2023: US$1,883 million, estimate'
		]);
	});

	it('keeps the page from scrolling under its own keys, and only those', () => {
		const chart = addChart();
		expect(press(chart, 'ArrowLeft').defaultPrevented).toBe(true);
		expect(press(chart, 'PageDown').defaultPrevented).toBe(false);
		expect(press(chart, 'ArrowLeft', { altKey: true }).defaultPrevented).toBe(false);
	});

	it('tells the points that the page has put in place of the first', () => {
		const chart = addChart();
		press(chart, 'End');
		chart.dataset.told = foldPoints({ ...LINES, firstYear: 2013 });
		press(chart, 'ArrowLeft');
		expect(findVoice(chart).textContent).toContain('Serbia, 2014');
	});

	it('works again after it was taken out and put back', () => {
		const chart = addChart();
		chart.remove();
		document.body.append(chart);
		press(chart, 'ArrowLeft');
		expect(findVoice(chart).textContent).toContain('Serbia, 2024');
	});
});

function addChart(): ChartPlots {
	const chart = new ChartPlots();
	chart.setAttribute('role', 'img');
	chart.setAttribute('aria-label', 'In 2025 …');
	chart.dataset.role = 'interactive chart';
	chart.dataset.hint = 'hint';
	chart.dataset.told = foldPoints(LINES);
	document.body.append(chart);
	return chart;
}

function findVoice(chart: ChartPlots): Element {
	const voice = chart.shadowRoot?.querySelector('[aria-live]');
	if (voice == null) throw new Error('the chart has no voice');
	return voice;
}

function press(chart: ChartPlots, key: string, held: KeyboardEventInit = {}): KeyboardEvent {
	const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
	chart.dispatchEvent(event);
	return event;
}
