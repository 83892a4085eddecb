import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import {
	membershipFields,
	membershipSections,
	printSheet,
	publishedMark
} from '$lib/server/hall/membership-words';
import { asksToChange, recordActions } from '$lib/server/hall/record-actions';
import { addCalendarDays } from '$lib/server/modules/calendar';
import { listUnits } from '$lib/server/modules/organisations';
import {
	changeMembership,
	decisionDays,
	membershipHead,
	membershipParts,
	publishMembership,
	readMembership,
	removeMembershipPart,
	writeMembershipPart
} from '$lib/server/modules/relations';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeDay, writePartialDay } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { ctx, language } = locals;
	const [found, unitList] = await Promise.all([readMembership(ctx, params.id), listUnits(ctx)]);
	const file = orError(language, found);
	setHeaders({ 'cache-control': 'no-store' });
	const membership = file.head;
	const { memberships: words, outward, site } = textIn(language);
	const day = (value: string | null) => (value === null ? undefined : writeDay(value, language, 'long'));
	return {
		key: randomUUID(),
		version: String(membership.version),
		done: url.searchParams.get('done'),
		title: membership.name,
		published: membership.is_published,
		state: publishedMark(membership.is_published, language),
		example: membership.is_example ? site.example : undefined,
		fromSource: membership.source_id !== null,
		facts: [
			{ label: words.head.fields.standing!, value: words.head.choices!.standing![membership.standing] },
			...(membership.reported_as
				? [
						{
							label: outward.international.standing,
							value: outward.international.reportedAs(membership.reported_as[language])
						}
					]
				: []),
			{
				label: words.head.fields.since!,
				value:
					membership.since === null
						? undefined
						: writePartialDay(
								{ day: membership.since, precision: membership.since_precision },
								language,
								'long'
							),
				unknown: site.notKnown
			},
			{
				label: words.head.fields.renews_on!,
				value: day(membership.renews_on),
				note:
					membership.renews_on === null
						? undefined
						: words.page.dueSoon(
								writeDay(
									addCalendarDays(membership.renews_on, -decisionDays(ctx.tenant.settings)),
									language,
									'long'
								)
							),
				unknown: site.notKnown
			},
			...(membership.ended_on
				? [{ label: words.head.fields.ended_on!, value: day(membership.ended_on) }]
				: []),
			{ label: words.head.fields.unit_id!, value: membership.unit ?? undefined, unknown: site.notKnown },
			{
				label: words.page.partner,
				value: membership.name,
				href: href(language, 'deskPartner', { id: membership.partner_id })
			}
		],
		sheet: printSheet(file.sheet, language),
		sheetHref: href(language, 'deskMembershipSheet', { id: membership.id }),
		sections: membershipSections(file, ctx.clock.today(), language),
		mayWrite: file.mayWrite,
		mayPublish: file.mayPublish,
		fields:
			file.mayWrite && asksToChange(url)
				? membershipFields(membership, isRefusal(unitList) ? [] : unitList, language)
				: []
	};
};

const acts = recordActions({
	page: 'deskMembership',
	head: membershipHead,
	parts: membershipParts,
	change: changeMembership,
	publish: publishMembership,
	writePart: writeMembershipPart,
	removePart: removeMembershipPart
});

export const actions: Actions = {
	change: acts.change,
	publish: acts.publish,
	due: acts.due,
	benefit: acts.benefit,
	meeting: acts.meeting,
	office: acts.office,
	decision: acts.decision,
	remove: acts.remove
};
