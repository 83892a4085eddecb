import type { Box, PageWord } from '$lib/server/platform/page-reader';
import type { Found } from './personal-data';

/** One line of a page: its text, and which run of letters on the page each part of it came from. */
export type PageLine = {
	readonly text: string;
	readonly runs: readonly { readonly word: PageWord; readonly from: number }[];
};

const middleOf = ({ box: [, y, , height] }: PageWord) => y + height / 2;

/**
 * The words of a page as lines from top to bottom: a number that stands in four runs, or that the recognition saw as
 * four words, is one number again.
 *
 * @param shape height of the page divided by its width
 */
export function linesOf(words: readonly PageWord[], shape: number): PageLine[] {
	const lines: PageWord[][] = [];
	for (const word of words.toSorted((a, b) => middleOf(a) - middleOf(b))) {
		const line = lines.at(-1);
		const last = line?.at(-1);
		const isSameLine =
			last && Math.abs(middleOf(word) - middleOf(last)) < 0.5 * Math.min(word.box[3], last.box[3]);
		if (line && isSameLine) line.push(word);
		else lines.push([word]);
	}
	return lines.map((line) =>
		joined(
			line.toSorted((a, b) => a.box[0] - b.box[0]),
			shape
		)
	);
}

function joined(words: readonly PageWord[], shape: number): PageLine {
	let text = '';
	let end = 0;
	const runs: PageLine['runs'][number][] = [];
	for (const word of words) {
		const gap = word.box[0] - end;
		// A sixth of the letters' height is less than any space between words.
		if (text !== '' && gap > (word.box[3] * shape) / 6 && !/\s$/.test(text)) text += ' ';
		runs.push({ word, from: text.length });
		text += word.text;
		end = word.box[0] + word.box[2];
	}
	return { text, runs };
}

/** How wide letters are beside one another in most typefaces. */
function widthOf(letter: string): number {
	if (/[iljt.,:;'|!I ()[\]fr-]/.test(letter)) return 0.3;
	if (/[mwMW@%]/.test(letter)) return 0.87;
	return /[A-Z]/.test(letter) ? 0.69 : 0.54;
}

const widthOfText = (text: string) => [...text].reduce((sum, letter) => sum + widthOf(letter), 0);

/** How far a box goes beyond its letters, in letters' widths: where a run goes on, and at the end of one. */
const [slack, edge] = [0.8, 0.15];

/**
 * The boxes over a part of a line, a run each. Inside a run the place of a letter is a reckoning, since no paper tells
 * it; so a box is a letter and a half wider on each side where the run goes on, and a person looks at it before it counts.
 */
export function boxesOf({ runs }: PageLine, { from, to }: Pick<Found, 'from' | 'to'>): Box[] {
	return runs.flatMap(({ word, from: start }): Box[] => {
		const [first, last] = [Math.max(from, start) - start, Math.min(to, start + word.text.length) - start];
		if (last <= first) return [];
		const whole = widthOfText(word.text) || 1;
		const [x, y, width, height] = word.box;
		const left = first > 0 ? Math.max(-edge, widthOfText(word.text.slice(0, first)) - slack) : -edge;
		const right =
			last < word.text.length
				? Math.min(whole + edge, widthOfText(word.text.slice(0, last)) + slack)
				: whole + edge;
		return [
			withinPage([
				x + (left / whole) * width,
				y - height * 0.05,
				((right - left) / whole) * width,
				height * 1.1
			])
		];
	});
}

function withinPage([x, y, width, height]: Box): Box {
	const [left, top] = [Math.max(0, x), Math.max(0, y)];
	return [left, top, Math.min(1, x + width) - left, Math.min(1, y + height) - top];
}
