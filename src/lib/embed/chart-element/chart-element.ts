/**
 * `<bilans-chart>`: a chart in a host's page, by one element. Holds a frame of the chart and gives it
 * the height that it tells. What stands between its tags (a linked picture) is shown where the frame
 * does not come: without a network, or where the host's policy forbids it.
 */
import { findLocale } from '../../i18n/locale.ts';
import { toFrameAddress } from './frame-address.ts';
import { listenToFrame } from './listen-to-frame.ts';

/** Pixels, of a frame that has not told its height yet. */
const USUAL_HEIGHT = '560';

/** Set by script, element by element: a host's policy may forbid style sheets, in shadow trees as well. */
const THERE = 'display:block;width:100%;max-width:60rem;border:0';
const AWAY = 'position:absolute;height:1px;visibility:hidden';

export class ChartElement extends HTMLElement {
	static readonly observedAttributes = ['src', 'query', 'lang', 'theme', 'controls'];
	/** Where the script comes from: `https://bilans.example`. */
	static site = '';

	private address: string | null = null;
	private left = new AbortController();

	connectedCallback(): void {
		this.show();
	}

	attributeChangedCallback(): void {
		if (this.isConnected && this.findAddress() !== this.address) this.show();
	}

	disconnectedCallback(): void {
		this.left.abort();
	}

	private show(): void {
		this.left.abort();
		this.left = new AbortController();
		this.address = this.findAddress();
		const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
		const [frame, standIn] = [document.createElement('iframe'), document.createElement('slot')];
		root.replaceChildren(standIn);
		this.style.display = 'block';
		if (this.address === null) return;
		root.append(frame);
		this.fill(frame, standIn, this.address);
	}

	private fill(frame: HTMLIFrameElement, standIn: HTMLElement, address: string): void {
		const show = (isThere: boolean): void => {
			frame.style.cssText = isThere ? THERE : AWAY;
			standIn.style.display = isThere ? 'none' : 'contents';
		};
		show(true);
		frame.title = this.title || (this.querySelector('img')?.alt ?? '');
		frame.height = this.getAttribute('height') ?? USUAL_HEIGHT;
		frame.loading = 'lazy';
		listenToFrame(frame, { address, show, retry: () => this.show() }, this.left.signal);
		frame.src = address;
	}

	private findAddress(): string | null {
		const read = (name: string): string | null => this.getAttribute(name);
		const lang = this.closest('[lang]')?.getAttribute('lang');
		return toFrameAddress(
			{
				src: read('src'),
				query: read('query'),
				shown: {
					lang: findLocale(lang ?? document.documentElement.lang),
					theme: read('theme'),
					controls: read('controls')
				}
			},
			ChartElement.site
		);
	}
}
