/** Draws a scene over a chart, in a shadow tree of its own, and speaks through its live region. */
import { placeTip } from './place-tip.ts';
import type { Scene, SceneRow } from './scene.ts';
import { OVERLAY_STYLES } from './styles.ts';

export interface Overlay {
	show(scene: Scene): void;
	hide(): void;
	say(text: string): void;
}

/** The first call of a chart makes its shadow tree; a later one, of a chart put back, finds it. */
export function openOverlay(chart: HTMLElement): Overlay {
	const root = chart.shadowRoot ?? chart.attachShadow({ mode: 'open' });
	root.innerHTML = `<style>${OVERLAY_STYLES}</style><slot></slot>`;
	const layer = append(root, 'div.layer');
	const voice = append(root, 'div.voice');
	layer.setAttribute('aria-hidden', 'true');
	voice.setAttribute('aria-live', 'polite');
	return {
		show: (scene) => {
			draw(chart, layer, scene);
		},
		hide: () => {
			layer.textContent = '';
		},
		say: (text) => {
			voice.textContent = text;
		}
	};
}

function draw(chart: HTMLElement, layer: HTMLElement, scene: Scene): void {
	layer.textContent = '';
	const { guide } = scene;
	if (guide !== null) {
		const line = append(layer, 'i.guide');
		moveTo(line, guide.x, guide.top);
		line.style.height = `${guide.height}px`;
	}
	for (const { x, y, colour, isChosen } of scene.dots) {
		const dot = append(layer, isChosen ? 'i.dot.chosen' : 'i.dot');
		dot.style.color = colour;
		moveTo(dot, x, y);
	}
	const tip = append(layer, 'div.tip');
	append(tip, 'b', scene.title);
	for (const row of scene.rows) drawRow(tip, row);
	if (scene.foot !== '') append(tip, 'small', scene.foot);
	const box = chart.getBoundingClientRect();
	const bounds = {
		left: Math.max(0, -box.left),
		top: Math.max(0, -box.top),
		highest: -box.top,
		right: Math.min(box.width, innerWidth - box.left),
		bottom: innerHeight - box.top
	};
	const { x, y } = placeTip(
		scene.anchor,
		{ width: tip.offsetWidth, height: tip.offsetHeight },
		bounds
	);
	moveTo(tip, x, y);
}

function drawRow(tip: HTMLElement, scene: SceneRow): void {
	const row = append(tip, scene.isChosen ? 'div.row.chosen' : 'div.row');
	append(row, 'i.line').style.color = scene.colour;
	append(row, 'span', scene.name);
	append(row, scene.isGap ? 'em' : 'b', scene.text);
	if (scene.quality !== '') append(row, 'em.quality', scene.quality);
}

/** @param name the element's tag, and its class after a dot: `i.guide` */
function append(parent: Node, name: string, text = ''): HTMLElement {
	const [tag = '', ...classes] = name.split('.');
	const element = document.createElement(tag);
	element.className = classes.join(' ');
	element.textContent = text;
	parent.appendChild(element);
	return element;
}

function moveTo({ style }: HTMLElement, x: number, y: number): void {
	style.left = `${x}px`;
	style.top = `${y}px`;
}
