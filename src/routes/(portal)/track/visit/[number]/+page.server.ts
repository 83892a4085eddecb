import { error } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { requestDeadline, requestPhases, requestTag } from '$lib/server/hall/visit-request-words';
import { statusOf } from '$lib/server/hall/refusal-status';
import { readPublicVisit, trackVisitRequest } from '$lib/server/modules/relations';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, setHeaders, getClientAddress }) => {
	const { ctx, language } = locals;
	setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
	const words = textIn(language).tracking;
	const found = await trackVisitRequest(ctx, params.number, { address: getClientAddress() });
	if (isRefusal(found)) {
		const isUnknown = found.refused === 'NOT_FOUND';
		const title = isUnknown ? words.notFoundTitle : sentenceFor(language, found);
		error(statusOf(found.refused), {
			message: title,
			code: found.refused,
			told: {
				title,
				help: isUnknown ? words.notFound : '',
				link: { href: href(language, 'track'), text: words.title }
			}
		});
	}
	const visit = found.visit_id ? await readPublicVisit(ctx, found.visit_id) : undefined;
	return {
		receipt: found.receipt,
		theme: found.theme,
		example: found.is_example,
		status: requestTag({ status: found.status, open_step: found.open }, language),
		phases: requestPhases(found, language),
		deadline: requestDeadline(found.clock, language),
		facts: [
			{ label: words.submittedOn, value: writeDay(found.started_on, language) },
			...(found.agreed_on
				? [
						{
							label: textIn(language).visitRequests.tracked.agreed,
							value: writeDay(found.agreed_on, language)
						}
					]
				: []),
			...(found.ended_on ? [{ label: words.endedOn, value: writeDay(found.ended_on, language) }] : [])
		],
		visit: visit && !isRefusal(visit) ? href(language, 'visit', { id: visit.visit.id }) : undefined
	};
};
