import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { visitChoices, visitsAsked } from '$lib/server/hall/lists/list-questions';
import { printVisitLine } from '$lib/server/hall/visit-words';
import { allows } from '$lib/server/modules/identity';
import { listOfficeVisits, listVisitRequests } from '$lib/server/modules/relations';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeNumber } from '$lib/written/numbers';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const words = textIn(language).visits;
	const kept: { direction?: string; state?: string } = visitsAsked(url.searchParams);
	const rows = orError(language, await listOfficeVisits(ctx, kept));
	const group = (name: 'direction' | 'state', names: Readonly<Record<string, string>>) => ({
		title: name === 'direction' ? words.head.fields.direction! : words.list.columns.state,
		items: visitChoices[name].map((value) => ({
			text: names[value] ?? value,
			current: kept[name] === value,
			href: href(language, 'deskVisits', {}, { ...kept, [name]: kept[name] === value ? undefined : value })
		}))
	});
	return {
		rows: rows.map((row) => printVisitLine(row, language)),
		count: words.list.shown(writeNumber(rows.length, language)),
		groups: [group('direction', words.directions), group('state', words.states)],
		chosen: Object.keys(kept).length,
		requests: await requestsLink(ctx, language),
		mayAdd: allows(ctx.actor, 'visit.write')
	};
};

/** The way to the requests of guests, with how many the office still has to answer. */
async function requestsLink(ctx: Ctx, language: Language) {
	const rows = await listVisitRequests(ctx);
	if (isRefusal(rows)) return undefined;
	const { desk } = textIn(language).visitRequests;
	const waiting = rows.filter(
		({ status, open_step }) => status === 'running' && open_step !== 'permohonan' && open_step !== 'manfaat'
	).length;
	return {
		href: href(language, 'deskVisitRequests'),
		text: waiting > 0 ? `${desk.link} (${writeNumber(waiting, language)})` : desk.link
	};
}
