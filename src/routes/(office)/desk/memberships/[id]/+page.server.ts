import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm, type SentForm } from '$lib/server/hall/desk-form';
import {
	membershipFields,
	membershipSections,
	printSheet,
	publishedMark
} from '$lib/server/hall/membership-words';
import { formNames, typedInput } from '$lib/server/hall/record-sections';
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
	writeMembershipPart,
	type MembershipPart
} from '$lib/server/modules/relations';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeDay, writePartialDay } from '$lib/written/dates';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { ctx, language } = locals;
	const [found, unitList] = await Promise.all([readMembership(ctx, params.id), listUnits(ctx)]);
	const file = orError(language, found);
	setHeaders({ 'cache-control': 'no-store' });
	const { membership } = file;
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
			file.mayWrite && url.searchParams.has('keterangan')
				? membershipFields(membership, isRefusal(unitList) ? [] : unitList, language)
				: []
	};
};

const back = ({ locals, params }: RequestEvent, done: string) =>
	href(locals.language, 'deskMembership', { id: params.id! }, { done });
const faultsIn = ({ locals }: RequestEvent) => textIn(locals.language).visits.faults;
const placeOf = (sent: SentForm) => ({ id: sent.text('id'), version: Number(sent.text('version')) || 0 });
const isPart = (name: string): name is MembershipPart => name in membershipParts;

function answerPart(event: RequestEvent, part: MembershipPart) {
	const { texts, days } = formNames(membershipParts[part]);
	return answerForm(event, {
		act: part,
		texts,
		days,
		faults: faultsIn(event),
		work: async (ctx, sent) => {
			const input = typedInput(membershipParts[part], sent, event.locals.language);
			if (isRefusal(input)) return input;
			return writeMembershipPart(
				ctx,
				part,
				event.params.id!,
				input,
				sent.text('id') ? placeOf(sent) : undefined
			);
		},
		to: () => `${back(event, 'part')}#${part}`
	});
}

const head = formNames(membershipHead);

export const actions: Actions = {
	change: (event) =>
		answerForm(event, {
			act: 'change',
			...head,
			faults: faultsIn(event),
			work: async (ctx, sent) => {
				const input = typedInput(membershipHead, sent, event.locals.language);
				if (isRefusal(input)) return input;
				return changeMembership(ctx, event.params.id, input, placeOf(sent).version);
			},
			to: () => back(event, 'changed')
		}),
	publish: (event) =>
		answerForm(event, {
			act: 'publish',
			texts: ['publish'],
			faults: faultsIn(event),
			work: (ctx, sent) =>
				publishMembership(ctx, event.params.id, {
					isPublished: sent.text('publish') === 'yes',
					version: placeOf(sent).version
				}),
			to: (_, sent) => back(event, sent.text('publish') === 'yes' ? 'published' : 'withdrawn')
		}),
	due: (event) => answerPart(event, 'due'),
	benefit: (event) => answerPart(event, 'benefit'),
	meeting: (event) => answerPart(event, 'meeting'),
	office: (event) => answerPart(event, 'office'),
	decision: (event) => answerPart(event, 'decision'),
	remove: (event) =>
		answerForm(event, {
			act: 'remove',
			texts: ['kind'],
			faults: faultsIn(event),
			work: (ctx, sent) => {
				const kind = sent.text('kind');
				return removeMembershipPart(ctx, isPart(kind) ? kind : 'due', event.params.id, placeOf(sent));
			},
			to: () => back(event, 'removed')
		})
};
