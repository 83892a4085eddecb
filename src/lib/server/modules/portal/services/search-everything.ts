import type { Ctx } from '$lib/server/platform/context';
import type { PartnerRow } from '../repository/partner-list';
import type { RegisterRow } from '../repository/register-list';
import { listAgreements, type Page } from './list-agreements';
import { listPartners, type PartnerPage } from './list-partners';

/** What the words find in the public register, grouped; `more` where the full list has others. */
export type Found = {
	readonly agreements: readonly RegisterRow[];
	readonly moreAgreements: boolean;
	readonly partners: readonly PartnerRow[];
	readonly morePartners: boolean;
};

/**
 * One search over agreements and partners, at most `limit` of each: the best matches of the first, the others by
 * name. Words that are too long are cut, as nobody means the two hundredth letter.
 */
export async function searchEverything(ctx: Ctx, words: string, limit = 10): Promise<Found> {
	const q = words.trim().slice(0, 200);
	if (q === '') return { agreements: [], moreAgreements: false, partners: [], morePartners: false };
	const [agreements, partners]: [Page<RegisterRow>, PartnerPage] = await Promise.all([
		listAgreements(ctx, { q, sort: 'relevance', limit }),
		listPartners(ctx, { q }, { limit })
	]);
	return {
		agreements: agreements.rows,
		moreAgreements: agreements.next !== null,
		partners: partners.rows,
		morePartners: partners.next !== null
	};
}
