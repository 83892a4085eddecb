import { describe, expect, test } from 'vitest';
import { languages } from '$lib/text/bilingual';
import { sentenceFor, textIn } from '$lib/text';
import { readTree } from '../../scripts/checks/tree.mjs';
import { checkout } from './a-tree';
import { codesIn, refusalCodes } from './refusals-in-source';

describe('every refusal is a sentence', () => {
	test.each(languages)('in %s, each code that the program gives has its sentence', (language) => {
		const without = [...refusalCodes()]
			.filter(([refused]) => sentenceFor(language, { refused }) === refused)
			.map(([code, places]) => `${code} (${[...new Set(places)].join(', ')})`);
		expect(without).toEqual([]);
	});

	test('codes are found in calls, in values and in choices', () => {
		expect(
			codesIn(`
				const a = refuse('ONE', { refused: 'TWO' });
				const b = isLate ? refuse(early ? 'THREE' : 'FOUR') : { refused: 'FIVE' as const };
				const c = refuse(code);
			`)
		).toEqual(['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE']);
	});
});

describe('Indonesian and English are twins', () => {
	test('each area of the texts has its file in both languages', () => {
		const areas = (language: string) =>
			readTree(checkout)
				.files.filter((path) => path.startsWith(`src/lib/text/${language}/`))
				.map((path) => path.slice(`src/lib/text/${language}/`.length))
				.sort();
		expect(areas('en')).toEqual(areas('id'));
	});

	test('no sentence is missing, empty, or left in the other language', () => {
		const [id, en] = [sentencesOf(textIn('id')), sentencesOf(textIn('en'))];
		expect([...en.keys()].sort()).toEqual([...id.keys()].sort());
		// What is empty in both says nothing on purpose; what is empty in one has been forgotten.
		const isEmpty = (text: string | undefined) => text?.trim() === '';
		expect([...id.keys()].filter((place) => isEmpty(id.get(place)) !== isEmpty(en.get(place)))).toEqual([]);
		// Names and short words may be alike; a whole sentence that is has been forgotten.
		const forgotten = [...id].filter(([place, text]) => text.split(' ').length > 5 && en.get(place) === text);
		expect(forgotten.map(([place]) => place).filter((place) => !indonesianInBoth.has(place))).toEqual([]);
	});
});

/** They become part of a paper that is written in Indonesian whoever makes it. */
const indonesianInBoth = new Set([
	'sittings.plan.nameDefault',
	'destruction.minutes.files',
	'destruction.minutes.left',
	'destruction.minutes.closing'
]);

/** Texts by their place in a catalogue; those that are functions say something only when they are called. */
function sentencesOf(value: unknown, place = ''): Map<string, string> {
	if (typeof value === 'string') return new Map([[place, value]]);
	if (typeof value === 'function') return new Map([[place, '(calculated)']]);
	if (typeof value !== 'object' || value === null) return new Map();
	return new Map(
		Object.entries(value).flatMap(([key, one]) => [...sentencesOf(one, place ? `${place}.${key}` : key)])
	);
}
