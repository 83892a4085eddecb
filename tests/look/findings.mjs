// Checks that run inside the page: no name of this file's scope may be used in them.

/** The least spacing that a reader may set by WCAG 1.4.12. */
export const spacingSheet =
	'*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';

/**
 * Targets smaller than `least` px in either direction. By WCAG 2.5.8 links inside a sentence are excepted; a link that
 * is stretched over its row counts with the row; what folds away or is read aloud only is no target.
 */
export function findBrokenTargets(least) {
	const small = [];
	for (const element of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
		if (
			element.type === 'hidden' ||
			!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
		)
			continue;
		if (
			element.closest('details:not([open])') &&
			!element.closest('summary') &&
			element.getBoundingClientRect().height === 0
		)
			continue;
		const style = getComputedStyle(element);
		if (style.position === 'absolute' && element.classList.contains('skip')) continue;
		const stretched = getComputedStyle(element, '::after').position === 'absolute';
		const box = (stretched ? element.closest('li, tr, .card') : element).getBoundingClientRect();
		if (box.width === 0) continue;
		// A radio or check box is pressed by its whole line.
		const choice = element.closest('.choice')?.getBoundingClientRect();
		const height = Math.round(choice ? Math.max(choice.height, box.height) : box.height);
		const width = Math.round(choice ? choice.width : box.width);
		const inSentence = element.matches('.term') || (style.display === 'inline' && element.matches('a'));
		if (inSentence && !element.closest('li, dd, td, th, p, .card-title'))
			small.push(`link outside a sentence: ${element.textContent.trim()}`);
		if (!inSentence && (height < least || width < Math.min(least, 24)))
			small.push(
				`target ${width}×${height}: <${element.localName}> ${element.textContent.trim().slice(0, 40)}`
			);
	}
	return small;
}

/** Elements whose text does not fit into them and is cut. */
export function findClipped() {
	return [...document.querySelectorAll('body *')]
		.filter((element) => {
			const style = getComputedStyle(element);
			const hides =
				['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY);
			if (!hides || element.closest('.unseen, thead, svg') || element.matches('.unseen')) return false;
			return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
		})
		.map((element) => `cuts off: <${element.localName} class="${element.className}">`);
}

/** What has the focus now, and what is wrong with how it shows it; `name` is empty at the end of the page. */
export function readFocus() {
	const element = document.activeElement;
	if (!element || element === document.body) return { name: '', wrong: '' };
	const name = `<${element.localName}> ${(element.textContent.trim() || element.id || element.name).slice(0, 40)}`;
	const style = getComputedStyle(element);
	const box = element.getBoundingClientRect();
	const cut = element.parentElement?.closest('.scroll')?.getBoundingClientRect();
	const wrong = !(
		parseFloat(style.outlineWidth) >= 3 &&
		style.outlineStyle === 'solid' &&
		style.boxShadow !== 'none'
	)
		? 'shows no ring'
		: box.bottom < 0 || box.top > innerHeight
			? 'lies out of sight'
			: cut && (box.left < cut.left || box.right > cut.right)
				? 'has a ring that is cut off'
				: '';
	return { name, wrong };
}
