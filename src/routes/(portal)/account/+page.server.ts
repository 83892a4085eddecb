import { error } from '@sveltejs/kit';
import { accountTabs } from '$lib/account-tabs';
import { href } from '$lib/addresses';
import { statusOf } from '$lib/server/hall/refusal-status';
import { listProposals } from '$lib/server/modules/cooperation';
import { listOwnOrganisations } from '$lib/server/modules/partner-room';
import { keyPart, readCursor, writeCursor } from '$lib/server/platform/keyset';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import { dayInZone } from '$lib/written/time-zone';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const words = textIn(language).tracking;
	const zone = ctx.tenant.timeZone;
	const place = readCursor(url.searchParams.get('cursor'), [keyPart.instant, keyPart.id]);
	if (isRefusal(place)) error(404, { message: textIn(language).site.errorPage.notFound });
	const list = await listProposals(ctx, {
		limit: 25,
		after: place === null ? undefined : { sort: place[0]!, id: place[1]! }
	});
	if (isRefusal(list)) error(statusOf(list.refused), { message: sentenceFor(language, list) });
	return {
		tabs: accountTabs(language, 'account', await listOwnOrganisations(ctx)),
		next: list.next
			? href(language, 'account', {}, { cursor: writeCursor([list.next.sort, list.next.id]) })
			: null,
		proposals: list.rows.map((one) => ({
			id: one.id,
			title: one.title || words.account.untitled,
			receipt: one.receipt ?? '',
			isExample: one.is_example,
			begun: writeDay(dayInZone(one.created_at, zone), language, 'long'),
			state:
				one.case_id === null
					? words.account.draft
					: (words.statuses[one.asked ? 'waiting' : (one.case_status ?? '')] ?? ''),
			href: one.case_id
				? href(language, 'accountCase', { id: one.case_id })
				: href(language, 'proposeStep', { proposal: one.id, step: 'periksa' }),
			act: one.case_id ? words.account.see : words.account.goOn
		}))
	};
};
