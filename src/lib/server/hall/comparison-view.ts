import type { DraftComparison, ComparedVersion } from '$lib/server/modules/cooperation';
import type { Piece, SaidPlace, SheetLine, SheetPart } from '$lib/server/modules/documents';
import type { ComparisonData } from '$lib/server/platform/pdf';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { TextPiece } from '$lib/ui';
import { writeInstant } from '$lib/written/dates';
import type { TimeZone } from '$lib/written/time-zone';

export type ComparedRow = {
	readonly heading?: string;
	readonly left: TextPiece[];
	readonly right: TextPiece[];
	readonly changed?: boolean;
};

const words = (language: Language) => textIn(language).drafting;

/** A version as people name it: its number, where it came from and when. */
export function nameOfVersion(version: ComparedVersion, zone: TimeZone, language: Language): string {
	const { compare, one } = words(language);
	const day = writeInstant(version.at, zone, language, 'long');
	return version.version === 'now'
		? compare.nowOn(day)
		: compare.version(version.version, one.origins[version.origin ?? ''] ?? '', day);
}

function placeName(place: SaidPlace, paper: string, language: Language): string {
	const { compare, one } = words(language);
	const of = compare.kinds[place.kind] ?? place.kind;
	return place.article === null
		? [of, place.mark].filter(Boolean).join(' ')
		: compare.place(one.articleOf(paper, place.article), place.mark);
}

function nameOfPart(part: SheetPart, paper: string, language: Language): string {
	const { compare, one } = words(language);
	const number = part.articleAfter ?? part.articleBefore;
	return number === null ? (compare.kinds[part.kind] ?? part.kind) : one.articleOf(paper, number);
}

function noteOfPart(part: SheetPart, paper: string, language: Language): string | null {
	const { compare, one } = words(language);
	const { notes } = compare;
	if (part.act === 'added') return notes.added;
	if (part.act === 'removed') return notes.removed;
	const renumbered =
		part.articleBefore !== null && part.articleBefore !== part.articleAfter
			? notes.was(one.articleOf(paper, part.articleBefore))
			: null;
	const said = [part.moved ? notes.moved : null, renumbered, part.act === 'kept' ? notes.kept : null];
	return said.filter(Boolean).join(', ') || null;
}

function noteOfLine(line: SheetLine, paper: string, language: Language): string | null {
	const { notes } = words(language).compare;
	if (line.movedFrom) return notes.from(placeName(line.movedFrom, paper, language));
	if (line.movedTo) return notes.to(placeName(line.movedTo, paper, language));
	return null;
}

const side = (pieces: readonly Piece[], without: 'added' | 'removed'): TextPiece[] =>
	pieces.filter(({ change }) => change !== without).map((piece) => ({ ...piece }));
const plain = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

/**
 * The rows of the page: a heading a part, a row a line. Unchanged parts are one line, or left out.
 *
 * @param paper the kind of paper, which says what its articles are called
 */
export function comparisonRows(
	sheet: DraftComparison['sheet'],
	paper: string,
	withKept: boolean,
	language: Language
): ComparedRow[] {
	return sheet.flatMap((part): ComparedRow[] => {
		// An article that only bears another number now, since one was put in before it, did not change.
		if (part.act === 'kept' && !part.moved && !withKept) return [];
		const note = noteOfPart(part, paper, language);
		const heading = [nameOfPart(part, paper, language), note ? `(${note})` : ''].filter(Boolean).join(' ');
		const titleChanged = part.title.some(({ change }) => change);
		const rows: ComparedRow[] =
			plain(part.title) === ''
				? []
				: [{ left: side(part.title, 'added'), right: side(part.title, 'removed'), changed: titleChanged }];
		const lines = part.lines.map((line): ComparedRow => {
			const noted = noteOfLine(line, paper, language);
			const extra: TextPiece[] = noted ? [{ text: ` [${noted}]` }] : [];
			const mark = (text: string): TextPiece[] => (text ? [{ text: `${text} ` }] : []);
			const left = line.act === 'added' ? [] : [...mark(line.markBefore), ...side(line.pieces, 'added')];
			const right = line.act === 'removed' ? [] : [...mark(line.markAfter), ...side(line.pieces, 'removed')];
			return {
				left: line.movedTo ? [...left, ...extra] : left,
				right: line.movedFrom ? [...right, ...extra] : right,
				changed: line.act !== 'kept'
			};
		});
		// A part that only moved need not be read again.
		const shown = part.act === 'kept' && !withKept ? rows : [...rows, ...lines];
		const [first = { left: [], right: [] }, ...rest] = shown;
		return [{ ...first, heading }, ...rest];
	});
}

/** What changed, in figures; empty where the two versions are the same. */
export function comparisonSummary({ count, sheet }: DraftComparison, language: Language): string[] {
	const { counts } = words(language).compare;
	const kept = sheet.filter(({ act, moved }) => act === 'kept' && !moved).length;
	const said = (Object.keys(count) as (keyof typeof count)[]).flatMap((key) =>
		count[key] > 0 ? [counts[key](count[key])] : []
	);
	return said.length === 0 ? [] : [...said, counts.kept(kept)];
}

/** The same as a sheet to print, in the language of the text. */
export function comparisonData(comparison: DraftComparison, zone: TimeZone): ComparisonData {
	const { language } = comparison;
	const { kind } = comparison.draft;
	const { compare } = words(language);
	const changed = comparison.sheet.filter(({ act, moved }) => act !== 'kept' || moved);
	return {
		heading: compare.title.toUpperCase(),
		about: comparison.draft.title,
		before: nameOfVersion(comparison.before, zone, language),
		after: nameOfVersion(comparison.after, zone, language),
		legend: compare.words,
		summary:
			comparisonSummary(comparison, language).length > 0
				? comparisonSummary(comparison, language)
				: [compare.same],
		parts: changed.map((part) => ({
			heading: [{ text: `${nameOfPart(part, kind, language)} ` }, ...part.title],
			note: noteOfPart(part, kind, language),
			lines:
				part.act === 'kept'
					? []
					: part.lines.map((line) => ({
							mark: line.markAfter || line.markBefore,
							depth: line.depth,
							note: noteOfLine(line, kind, language),
							pieces: line.pieces
						}))
		}))
	};
}
