import type { Language } from '$lib/text/bilingual';
import { partDistance, type DraftPart, type KeptPart } from './draft';
import { typePart, type Wording } from './part-writing';

/** What a version says otherwise than the text in work, and so may be taken over from it. */
export type Offer = {
	readonly partId: string;
	readonly act: 'changed' | 'added' | 'removed';
	/** The version of the part in the text; 0 of one that is not in it. */
	readonly base: number;
	readonly kind: KeptPart['kind'];
	readonly title: KeptPart['title'];
	/** Which article it is: in the text, or in the version where only that has it; null for other parts. */
	readonly article: number | null;
};

/**
 * The words that a part would have. A file is in one language: the other one stays as it is in the text, which may
 * have been written since.
 */
export function wordingFrom(
	part: Pick<KeptPart, 'title' | 'body'>,
	present: Pick<KeptPart, 'title' | 'body'> | undefined,
	languages: readonly Language[]
): Wording {
	if (!present || languages.length > 1 || present.body.en === null)
		return { title: part.title, body: part.body };
	const [language] = languages;
	return {
		title: { ...present.title, [language!]: part.title[language!] },
		body: { ...present.body, [language!]: part.body[language!] }
	};
}

/**
 * What may be taken over from a version, in the order of a paper. Tables stay as they stand in the text; only articles are
 * put in and taken out.
 *
 * @param languages those in which the version was written: one of them where it came from a file
 */
export function offersOf(
	present: readonly DraftPart[],
	version: readonly KeptPart[],
	languages: readonly Language[]
): Offer[] {
	const here = new Map(present.map((part) => [part.id, part]));
	const there = new Set(version.map(({ id }) => id));
	const numbers = articleNumbers(present);
	const numbersThere = articleNumbers(version);
	const offers = version.flatMap((part): Offer[] => {
		const own = here.get(part.id);
		const about = { partId: part.id, kind: part.kind, title: part.title };
		if (!own)
			return part.kind === 'article'
				? [{ ...about, act: 'added', base: 0, article: numbersThere.get(part.id) ?? null }]
				: [];
		const wording = wordingFrom(part, own, languages);
		return saysTheSame(own.kind, wording, own)
			? []
			: [{ ...about, act: 'changed', base: own.version, article: numbers.get(part.id) ?? null }];
	});
	const removed = present
		.filter(({ id, kind }) => kind === 'article' && !there.has(id))
		.map(({ id, kind, title, version: base }): Offer => ({
			partId: id,
			kind,
			title,
			act: 'removed',
			base,
			article: numbers.get(id) ?? null
		}));
	return [...offers, ...removed];
}

/** Whether two wordings would be typed alike; how their clauses are kept is no difference. */
function saysTheSame(kind: KeptPart['kind'], one: Wording, other: Wording): boolean {
	const [mine, theirs] = [typePart({ kind, ...one }), typePart({ ...other, kind })];
	return (Object.keys(mine) as (keyof typeof mine)[]).every((field) => mine[field] === theirs[field]);
}

const articleNumbers = (parts: readonly { readonly id: string; readonly kind: string }[]) =>
	new Map(parts.filter(({ kind }) => kind === 'article').map(({ id }, at) => [id, at + 1] as const));

export type Placed = { readonly id: string; readonly position: number };

/**
 * Where added parts come to stand: each behind the part that it follows in the version, those that follow each other in
 * their order. Where no room is left, all parts are set apart anew.
 *
 * @returns the positions of the added parts, and of those that have to move
 */
export function placeAdded(
	present: readonly Placed[],
	version: readonly { readonly id: string }[],
	added: ReadonlySet<string>
): { readonly added: readonly Placed[]; readonly moved: readonly Placed[] } {
	const order = [...present].sort((a, b) => a.position - b.position).map(({ id }) => id);
	let after = -1;
	for (const { id } of version) {
		const at = order.indexOf(id);
		if (at >= 0) after = at;
		else if (added.has(id)) order.splice((after += 1), 0, id);
	}
	const stands = new Map(present.map((one) => [one.id, one.position]));
	const free = order.map((id, at) => {
		const known = stands.get(id);
		if (known !== undefined) return known;
		const before = order.slice(0, at).findLastIndex((one) => stands.has(one));
		const next = order.findIndex((one, place) => place > at && stands.has(one));
		const low = before < 0 ? 0 : stands.get(order[before]!)!;
		const high = next < 0 ? low + partDistance * (order.length - before) : stands.get(order[next]!)!;
		const between = (next < 0 ? order.length : next) - before;
		return Math.floor(low + ((high - low) * (at - before)) / between);
	});
	const hasRoom = free.every((position, at) => at === 0 || position > free[at - 1]!);
	const positions = hasRoom ? free : order.map((_, at) => (at + 1) * partDistance);
	const placed = order.map((id, at) => ({ id, position: positions[at]! }));
	return {
		added: placed.filter(({ id }) => !stands.has(id)),
		moved: placed.filter(({ id, position }) => stands.has(id) && stands.get(id) !== position)
	};
}
