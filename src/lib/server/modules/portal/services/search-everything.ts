import { nationalProcedures, procedureKeys } from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import { countryName } from '$lib/server/platform/country-names';
import { mostMistakes, nearestWord, wordsOfQuestion } from '../domain/near-words';
import type { PartnerRow } from '../repository/partner-list';
import type { RegisterRow } from '../repository/register-list';
import {
	foundRecords,
	knownWords,
	profiledCountries,
	recordsBeginning,
	wordsFrom,
	type FoundRecord
} from '../repository/search-records';
import { listAgreements } from './list-agreements';
import { listPartners } from './list-partners';

/** What the words find among everything that is public, grouped; `more` where the full list has others. */
export type Found = {
	readonly agreements: readonly RegisterRow[];
	readonly moreAgreements: boolean;
	readonly partners: readonly PartnerRow[];
	readonly morePartners: boolean;
	/** Projects, training, visits, smart city and innovations, the best first. */
	readonly records: readonly FoundRecord[];
	/** Countries (ISO 3166-1 alpha-2) with a page here whose name is meant. */
	readonly countries: readonly string[];
	/** Codes of the procedures whose name is meant. */
	readonly procedures: readonly string[];
	/**
	 * Undefined where the words were found as they stand. `corrected`: nothing held them, and `words` differ by a slip
	 * of the finger. `partial`: nothing held all of them, and these hold some.
	 */
	readonly instead?: { readonly how: 'corrected' | 'partial'; readonly words: string };
};

const nothing: Found = {
	agreements: [],
	moreAgreements: false,
	partners: [],
	morePartners: false,
	records: [],
	countries: [],
	procedures: []
};

const isEmpty = (found: Found) =>
	[found.agreements, found.partners, found.records, found.countries, found.procedures].every(
		(group) => group.length === 0
	);

/**
 * One search over everything public, at most `limit` agreements and partners. Words that are too long are cut, as
 * nobody means the two hundredth letter. Where nothing holds the words, those that were probably meant are looked
 * for, and then whatever holds some of them; the answer says so. Only published records are looked at, so that a
 * correction tells nothing of the others.
 */
export async function searchEverything(ctx: Ctx, words: string, limit = 10): Promise<Found> {
	const q = words.trim().slice(0, 200);
	if (q === '') return nothing;
	const asked = await find(ctx, q, limit);
	if (!isEmpty(asked)) return asked;
	const parts = wordsOfQuestion(q);
	const meant = await wordsMeant(ctx, parts);
	const corrected = meant.join(' ');
	if (corrected !== parts.join(' ')) {
		const found = await find(ctx, corrected, limit);
		if (!isEmpty(found)) return { ...found, instead: { how: 'corrected', words: corrected } };
	}
	const long = meant.filter((word) => word.length > 2);
	if (parts.length < 2 || long.length === 0) return nothing;
	const found = await find(ctx, long.join(' or '), limit);
	return isEmpty(found) ? nothing : { ...found, instead: { how: 'partial', words: long.join(', ') } };
}

async function find(ctx: Ctx, q: string, limit: number): Promise<Found> {
	const parts = wordsOfQuestion(q);
	const [agreements, partners, whole, countries] = await Promise.all([
		listAgreements(ctx, { q, sort: 'relevance', limit }),
		listPartners(ctx, { q }, { limit }),
		ctx.db.rows(foundRecords({ q })),
		ctx.db.rows(profiledCountries({}))
	]);
	const records = whole.length > 0 ? whole : await ctx.db.rows(recordsBeginning({ q }));
	return {
		agreements: agreements.rows,
		moreAgreements: agreements.next !== null,
		partners: partners.rows,
		morePartners: partners.next !== null,
		records,
		countries: countries
			.map(({ country }) => country)
			.filter((country) =>
				(['id', 'en'] as const).some((language) => names(countryName(country, language) ?? '', parts))
			),
		procedures: proceduresNamed(ctx, parts)
	};
}

/** Whether the words name this: every one of them of three letters or more begins one of its words. */
function names(name: string, words: readonly string[]): boolean {
	const own = wordsOfQuestion(name);
	const long = words.filter((word) => word.length > 2 && word !== 'or');
	return long.length > 0 && long.every((word) => own.some((one) => one.startsWith(word)));
}

function proceduresNamed(ctx: Ctx, words: readonly string[]): string[] {
	// A region changes steps and days of a procedure, never its name.
	return procedureKeys.filter((key) => names(`${key} ${nationalProcedures[key].name[ctx.language]}`, words));
}

/** The words with each unknown one replaced by the published word that is nearest to it. */
async function wordsMeant(ctx: Ctx, words: readonly string[]): Promise<string[]> {
	const known = new Set((await ctx.db.rows(knownWords({ words: [...words] }))).map(({ word }) => word));
	return Promise.all(
		words.map(async (word) => {
			if (known.has(word) || word.length < 3 || /\d/.test(word)) return word;
			const first = word.slice(0, 1);
			const near = await ctx.db.rows(wordsFrom({ from: first, before: `${first}\u{10ffff}` }));
			const lengths = near
				.map((row) => row.word)
				.filter((one) => Math.abs(one.length - word.length) <= mostMistakes(word.length));
			return nearestWord(word, lengths) ?? word;
		})
	);
}
