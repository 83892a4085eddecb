import { href } from '$lib/addresses';
import { deadlineOf } from '$lib/desk-words/deadline';
import { statusOfCase, verdictOf } from '$lib/desk-words/status';
import { orError } from '$lib/refused-page';
import { readWork, workAsked, workViews } from '$lib/server/hall/lists/work-lists';
import { viewGaps } from '$lib/server/hall/review-view';
import {
	listSeatsAskedOfMe,
	type DeskStep,
	type ListedCase,
	type WaitingOutside,
	type WantedOpinion
} from '$lib/server/modules/cooperation';
import { countPartnersKnownByName, countTwins } from '$lib/server/modules/organisations';
import { listOwnInstructions } from '$lib/server/modules/correspondence';
import { listsThatWaitForMe } from '$lib/server/modules/retention';
import { destructionLine } from '$lib/server/hall/destruction-view';
import { writeDuty } from '$lib/server/hall/instruction-view';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const view = workAsked(url.searchParams);
	const cursor = url.searchParams.get('cursor');
	const { outside } = textIn(language);
	const words = textIn(language).desk.work;
	const roles = ctx.actor.kind === 'person' ? ctx.actor.roles : [];
	const onlyAdministers = roles.every((role) => role === 'admin');
	const listed = onlyAdministers
		? { rows: [], next: null }
		: await readWork(ctx, view, cursor).then((rows) => orError(language, rows));
	return {
		view,
		onlyAdministers,
		rows: listed.rows.map((row) => write(row)),
		next: listed.next ? href(language, 'desk', {}, { view, cursor: listed.next }) : undefined,
		first: cursor ? href(language, 'desk', {}, { view }) : undefined,
		tabs: workViews
			.filter((name) => name !== 'opinions' || sitsInTeam(roles))
			.map((name) => ({
				href: href(language, 'desk', {}, { view: name === 'all' ? undefined : name }),
				text: name === 'outside' ? outside.tab : words.tab[name],
				current: name === view
			})),
		seats: (await listSeatsAskedOfMe(ctx)).map((seat) => ({
			id: seat.id,
			text: textIn(language).signing.desk.line(seat.act, seat.title),
			note: [seat.subject, seat.due_on ? textIn(language).signing.desk.until(seat.due_on) : '']
				.filter(Boolean)
				.join(' · '),
			example: seat.is_example,
			href: href(language, 'deskSigning', { id: seat.case_id })
		})),
		destruction: (await listsThatWaitForMe(ctx)).map((row) => destructionLine(language, row)),
		gaps:
			view === 'all' && cursor === null
				? await viewGaps(ctx, language, {
						twins: await countTwins(ctx),
						nameOnly: await countPartnersKnownByName(ctx)
					})
				: [],
		gapsHref: href(language, 'deskReview'),
		instructions: (await listOwnInstructions(ctx)).map((one) => writeDuty(one, ctx.clock.today(), language)),
		allInstructions: href(language, 'deskInstructions'),
		all: href(language, 'deskCases')
	};

	function write(row: DeskStep | ListedCase | WaitingOutside | WantedOpinion) {
		const shared = {
			id: row.case_id,
			href: href(language, 'deskCase', { id: row.case_id }),
			subject: row.subject,
			receipt: row.receipt ?? undefined,
			partner: row.partner ?? words.noPartner,
			example: row.is_example
		};
		if ('ask_now' in row) {
			return {
				...shared,
				key: `${row.case_id} ${row.step}`,
				step: row.step_name[language],
				stepNote: row.sent
					? row.letter_number
						? outside.letter(row.letter_number)
						: undefined
					: outside.notSent,
				since: outside.sentSince(row.since, row.days),
				ask: {
					whom: (typeof row.whom === 'string' ? row.whom : row.whom?.[language]) ?? outside.partner,
					reach: row.reach ?? undefined,
					when: [
						row.asked_on ? outside.asked(row.asked_on) : outside.neverAsked,
						row.ask_again_on && !row.ask_now ? outside.again(row.ask_again_on) : ''
					]
						.filter(Boolean)
						.join(' · '),
					now: row.ask_now ? { tone: 'soon' as const, text: outside.now } : undefined
				},
				act: { text: outside.open, href: `${shared.href}#luar` }
			};
		}
		if ('step' in row) {
			const open = row.waiting_for !== null;
			return {
				...shared,
				key: `${row.case_id} ${row.step}`,
				step: row.step_name[language],
				stepNote: [
					...(row.i_have_given_an_opinion && row.kind === 'opinion' ? [words.given] : []),
					...row.raised.map(({ to, on }) => words.raised[to](writeDay(on, language)))
				].join(' · '),
				deadline: deadlineOf(row, language),
				act: {
					text: words.act[open ? 'open' : row.kind] ?? words.act['open']!,
					href: `${shared.href}#${open ? 'isi' : `langkah-${row.step}`}`
				}
			};
		}
		if ('sitting_id' in row) {
			// To the table, not to the case: who sits there by decree may see no more of it than the agenda says.
			const place = `${href(language, 'deskSitting', { id: row.sitting_id })}#permohonan-${row.case_id}`;
			return {
				...shared,
				href: place,
				key: `${row.sitting_id} ${row.case_id}`,
				step: row.sitting_title,
				stepNote: `${writeDay(row.held_on, language)}, ${row.starts_at}`,
				opinion: row.verdict
					? verdictOf(row.verdict, language)
					: { tone: 'soon' as const, text: words.opinionNotYet },
				act: {
					text: row.verdict ? words.act['open']! : words.act['giveOpinion']!,
					href: place
				}
			};
		}
		return {
			...shared,
			key: row.case_id,
			step: row.open_steps.map((step) => step.name[language]).join(', '),
			status: statusOfCase(row.status, language),
			ended: row.closed_on ? writeDay(row.closed_on, language) : undefined
		};
	}
};

/** Those whom a sitting may invite; for others the list would always be empty. */
function sitsInTeam(roles: readonly string[]): boolean {
	return roles.some((role) =>
		['tkksd_member', 'legal_officer', 'regional_secretary', 'cooperation_officer', 'unit_officer'].includes(
			role
		)
	);
}
