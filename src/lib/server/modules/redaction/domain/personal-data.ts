import { readNik, readNip } from '$lib/written/identity';
import type { TakenKind } from './boxes';

/** Where something stands in a line of text, and what it looks like. */
export type Found = { readonly kind: TakenKind; readonly from: number; readonly to: number };

type Pattern = {
	readonly kind: TakenKind;
	readonly pattern: RegExp;
	readonly holds?: (text: string) => boolean;
};

// The longer and stricter first: what one has found no later one finds again. Recognition takes a space for a dot and
// loses others, so what stands between the digits is read leniently, and their sense strictly.
const patterns: readonly Pattern[] = [
	{ kind: 'email', pattern: /[\w.+-]+ ?@ ?[\w-]+(?:\.[\w-]+)+/g },
	{ kind: 'nip', pattern: /(?<!\d)\d(?:[ .]?\d){17}(?!\d)/g, holds: (text) => !('refused' in readNip(text)) },
	{ kind: 'nik', pattern: /(?<!\d)\d(?:[ .]?\d){15}(?!\d)/g, holds: (text) => !('refused' in readNik(text)) },
	{ kind: 'npwp', pattern: /(?<!\d)\d{2}[. ]\d{3}[. ]\d{3}[. ]\d[-. ]\d{3}[. ]\d{3}(?!\d)/g },
	{ kind: 'npwp', pattern: /(?<=NPWP\W{0,6}(?:nomor|no\.?)?\W{0,4})\d(?:[ .-]?\d){14,15}(?!\d)/gi },
	{ kind: 'passport', pattern: /(?<=(?:paspor|passport)[^.;]{0,30}?)\b[A-Z]{1,2} ?\d{6,8}\b/gi },
	{
		kind: 'account',
		pattern: /(?<=(?:rekening|rek\.|account)\s*(?:nomor|no\.?|number)?\s*:?\s*)\d(?:[ .-]?\d){7,17}(?!\d)/gi
	},
	{ kind: 'phone', pattern: /(?<![\d./-])(?:\+ ?62|62|0) ?8\d(?:[ .-]?\d){7,10}(?!\d)/g },
	{
		kind: 'phone',
		pattern: /(?<![\d./-])(?:\(0\d{2,3}\)|\+ ?62 ?\d{2,3}|0\d{2,3}(?=[ -]))[ -]?\d(?:[ -]?\d){4,7}(?!\d)/g
	}
];

/** Personal data in one line of text. It proposes and decides nothing: a name or an address it cannot know. */
export function findPersonalData(line: string): Found[] {
	const found: Found[] = [];
	for (const { kind, pattern, holds } of patterns)
		for (const match of line.matchAll(pattern)) {
			const [from, to] = [match.index, match.index + match[0].length];
			if (holds && !holds(match[0])) continue;
			if (found.some((one) => from < one.to && one.from < to)) continue;
			found.push({ kind, from, to });
		}
	return found.sort((a, b) => a.from - b.from);
}

/** Every place where some words stand in a line, whatever the case of their letters and the spaces between them. */
export function findWords(line: string, wanted: string): Found[] {
	const words = wanted.trim().split(/\s+/).filter(Boolean);
	if (words.length === 0) return [];
	const pattern = words
		.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
		.join(String.raw`\s*`);
	return [...line.matchAll(new RegExp(pattern, 'giu'))].map((match) => ({
		kind: 'other',
		from: match.index,
		to: match.index + match[0].length
	}));
}
