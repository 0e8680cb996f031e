/** The figures that stand in the page, and a box of a chart's size to draw in. */
export function readData() {
	return JSON.parse(document.querySelector('#data').textContent);
}

export function makeBox() {
	const box = document.body.appendChild(document.createElement('div'));
	box.style.cssText = 'width: 640px; height: 400px';
	return box;
}
