import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { whatsAppLink } from '$lib/desk-words/case-about';
import { orError } from '$lib/refused-page';
import type { Ctx } from '$lib/server/platform/context';
import {
	countObligations,
	listObligations,
	pendingStates,
	readObligation,
	type ObligationQuestion,
	type ObligationView
} from '$lib/server/modules/obligations';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { FactItem } from '$lib/ui';
import { writeDay } from '$lib/written/dates';
import { writeFileSize } from '$lib/written/file-size';
import { writeMoney } from '$lib/written/money';
import { writeNumber } from '$lib/written/numbers';
import { dayInZone } from '$lib/written/time-zone';
import { reportPaperLinks } from './donor-report-forms';
import {
	deadlineOfObligation,
	obligationLine,
	stateOfObligation,
	subjectHref,
	type Where
} from './obligation-words';

const views = ['all', 'late', 'to_accept', 'done'] as const;
type View = (typeof views)[number];
const isView = (word: string | null): word is View => (views as readonly (string | null)[]).includes(word);

const questions: Readonly<Record<View, ObligationQuestion>> = {
	all: { states: pendingStates },
	late: { late: true },
	to_accept: { states: ['evidenced'] },
	done: { states: ['accepted', 'waived'] }
};

/** The view of a list of duties that the address names, and what it asks for. */
export function obligationsAsked(search: URLSearchParams): { view: View; question: ObligationQuestion } {
	const asked = search.get('view');
	const view: View = isView(asked) ? asked : 'all';
	return { view, question: questions[view] };
}

/** The list of duties of a desk or an account, in the view that the address names. */
export async function viewObligations(ctx: Ctx, language: Language, url: URL, where: Where) {
	const { view, question } = obligationsAsked(url.searchParams);
	const cursor = url.searchParams.get('cursor');
	// In the account only what the organisation stands in itself; at the desk what one may see.
	const own = where === 'account';
	const [page, counts] = await Promise.all([
		listObligations(ctx, { ...question, own, cursor }),
		countObligations(ctx, { own })
	]);
	const listed = orError(language, page);
	const counted = orError(language, counts);
	const words = textIn(language).obligations;
	const name = where === 'desk' ? 'deskObligations' : 'accountObligations';
	const count: Partial<Record<View, number>> = {
		all: counted.owed + counted.to_accept,
		late: counted.late,
		to_accept: counted.to_accept
	};
	return {
		view,
		rows: listed.rows.map((row) => obligationLine(row, ctx.clock.today(), language, where)),
		next: listed.next ? href(language, name, {}, { view, cursor: listed.next }) : undefined,
		first: cursor ? href(language, name, {}, { view }) : undefined,
		tabs: views.map((one) => ({
			href: href(language, name, {}, { view: one === 'all' ? undefined : one }),
			text: words.tab[one],
			current: one === view,
			count: count[one] === undefined ? undefined : writeNumber(count[one], language)
		}))
	};
}

/** One duty with everything that its page shows. */
export async function viewObligation(ctx: Ctx, language: Language, id: string, where: Where) {
	const duty = orError(language, await readObligation(ctx, id));
	const words = textIn(language).obligations;
	const zone = ctx.tenant.timeZone;
	const document = where === 'desk' ? ('deskDocument' as const) : ('accountDocument' as const);
	return {
		id,
		key: randomUUID(),
		what: duty.what,
		kicker: `${words.kinds[duty.kind]} · ${words.subjects[duty.subject_kind]}`,
		status: stateOfObligation(duty.state, language),
		deadline: deadlineOfObligation(duty, ctx.clock.today(), language),
		example: duty.is_example,
		/** What the other side found missing, while it is not mended. */
		returned: duty.state === 'returned' ? (duty.remark ?? undefined) : undefined,
		facts: factsOf(duty, language, where),
		evidence: duty.evidence.map((one) => ({
			name: one.title,
			detail: [one.file_name, writeFileSize(one.size, language)].join(', '),
			href: href(language, document, { id: one.id })
		})),
		events: duty.events.toReversed().map((event) => ({
			what: words.one.events[event.act],
			key: event.act === 'accept',
			when: {
				text: writeDay(dayInZone(event.at, zone), language),
				day: dayInZone(event.at, zone)
			},
			who: event.actor_name ?? undefined,
			office: event.actor_position ?? undefined,
			onPaper: event.on_behalf ? words.one.onBehalf : undefined,
			note:
				[
					event.act === 'extend' && event.from_day && event.to_day
						? words.one.fromTo(
								writeDay(event.from_day, language, 'long'),
								writeDay(event.to_day, language, 'long')
							)
						: event.act === 'add' && event.to_day
							? words.one.toDay(writeDay(event.to_day, language, 'long'))
							: null,
					event.remark
				]
					.filter(Boolean)
					.join('. ') || undefined
		})),
		acts: duty.acts.filter((act) => where === 'desk' || ['evidence', 'accept', 'return'].includes(act)),
		message: where === 'desk' && duty.acts.includes('waive') ? messageOf(ctx, duty) : undefined,
		papers:
			where === 'desk' && duty.subject_kind === 'project' && duty.kind === 'report'
				? reportPaperLinks({ id: duty.subject_id }, id, language, (place, query) =>
						href(language, 'deskProjectReport', place, query)
					)
				: [],
		back: href(language, where === 'desk' ? 'deskObligations' : 'accountObligations')
	};
}
export type ObligationOnPage = Awaited<ReturnType<typeof viewObligation>>;

/** The words that remind by hand, for those who read WhatsApp sooner than mail (capability 88); nothing is sent by us. */
function messageOf(ctx: Ctx, duty: ObligationView) {
	const { obligations, cases } = textIn('id');
	const text = obligations.one.message({
		owner: duty.owner_name,
		what: duty.what,
		subject: duty.subject_title.id,
		due: duty.due_on ? writeDay(duty.due_on, 'id') : undefined,
		remark: duty.state === 'returned' ? (duty.remark ?? undefined) : undefined,
		region: ctx.tenant.name
	});
	return {
		text,
		whatsApp: { text: cases.page.openWhatsApp, href: whatsAppLink(text, duty.owner_phone ?? undefined) }
	};
}

function factsOf(duty: ObligationView, language: Language, where: Where): FactItem[] {
	const words = textIn(language).obligations;
	const { facts } = words.one;
	const day = (value: string) => writeDay(value, language);
	const said = (label: string, value: string | null | undefined): FactItem[] =>
		value ? [{ label, value }] : [];
	return [
		{
			label: facts.subject,
			value: duty.subject_title[language],
			href: subjectHref(duty, language, where)
		},
		...said(facts.basis, duty.basis),
		{ label: facts.owner, value: duty.owner_name },
		{ label: facts.other, value: duty.other_name ?? words.one.division },
		{ label: facts.due, value: duty.due_on ? day(duty.due_on) : undefined, unknown: words.noDay },
		...(duty.planned_on && duty.planned_on !== duty.due_on
			? [{ label: facts.planned, value: day(duty.planned_on) }]
			: []),
		...(duty.recurrence
			? [
					{
						label: facts.recurrence,
						value: words.one.occasion(
							writeNumber(duty.occasion, language),
							words.recurrences[duty.recurrence]
						),
						note: duty.recurs_until
							? words.one.until(writeDay(duty.recurs_until, language, 'long'))
							: words.one.withoutEnd
					}
				]
			: []),
		...(duty.amount && duty.currency
			? [
					{
						label: facts.amount,
						value: writeMoney({ amount: duty.amount, currency: duty.currency }, language)
					}
				]
			: [])
	];
}
