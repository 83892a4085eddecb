import { href } from '$lib/addresses';
import { printClaim } from '$lib/printed-claim';
import { listClaims, listFormerHolders } from '$lib/server/modules/portal';
import { sourceNotes } from '$lib/source-notes';
import { textIn } from '$lib/text';
import { writePartialDay } from '$lib/written/dates';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { ctx, language } = locals;
	const { help, guide } = textIn(language);
	const [claims, holders] = await Promise.all([listClaims(ctx, 'one_gate'), listFormerHolders(ctx)]);
	return {
		people: guide.people.map(({ key, name, lead }) => ({
			name,
			lead,
			href: href(language, 'helpFor', { who: key })
		})),
		origin: claims.map((claim) => printClaim(claim, language)),
		holders: holders.map((one) => ({
			id: one.id,
			name: one.name,
			office:
				one.office === 'head_of_region'
					? ctx.tenant.headTitle[language]
					: (help.origin.offices[one.office] ?? one.title),
			since:
				one.since === null
					? undefined
					: writePartialDay({ day: one.since, precision: one.sincePrecision }, language, 'long'),
			lastSeen:
				one.lastSeen === null
					? undefined
					: writePartialDay({ day: one.lastSeen, precision: one.lastSeenPrecision }, language, 'long'),
			sources: sourceNotes(one.sources, language)
		}))
	};
};
