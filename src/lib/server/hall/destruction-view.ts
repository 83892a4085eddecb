import { href } from '$lib/addresses';
import type { Ctx } from '$lib/server/platform/context';
import { allows } from '$lib/server/modules/identity';
import {
	removalsOf,
	type DestructionLine,
	type DestructionListView,
	type ListLine,
	type ListState
} from '$lib/server/modules/retention';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { FactItem, Tone } from '$lib/ui';
import { writeDay, writeInstant } from '$lib/written/dates';
import { writeFileSize } from '$lib/written/file-size';
import { dayInZone } from '$lib/written/time-zone';

const tones: Readonly<Record<ListState, Tone>> = {
	drawn: 'soon',
	reviewed: 'soon',
	approved: 'going',
	minuted: 'going',
	carried_out: 'good',
	dropped: 'ended'
};

const lineTones: Readonly<Record<DestructionLine['state'], Tone>> = {
	open: 'soon',
	struck: 'paused',
	stopped: 'late',
	removed: 'good',
	dropped: 'ended'
};

/** Where a list stands, for its tag. */
export const destructionStatus = (state: ListState, language: Language) => ({
	tone: tones[state],
	text: textIn(language).destruction.states[state]!
});

/** A list as one line of the page of lists and of the list of work. */
export function destructionLine(language: Language, row: ListLine) {
	const { destruction: words, retention } = textIn(language);
	const isOpen = row.state !== 'carried_out' && row.state !== 'dropped';
	const next = isOpen ? (words.next[`${row.purpose}_${row.state}`] ?? '') : '';
	return {
		id: row.id,
		number: row.number,
		href: href(language, 'deskDestruction', { id: row.id }),
		kind: retention.kinds[row.kind]!,
		early: row.purpose === 'early' ? words.early : undefined,
		status: destructionStatus(row.state, language),
		next,
		waits: words.waits(row.number, next),
		drawn: words.by(row.drawn_by_name, writeDay(row.drawn_on, language, 'long')),
		lines: words.count(row.lines, row.struck),
		done: String(row.removed),
		example: row.is_example
	};
}

type Links = (documentId: string) => string;

/** What is known of a list, from its rule to its end. */
export function destructionFacts(ctx: Ctx, language: Language, list: DestructionListView): FactItem[] {
	const { destruction: words, retention } = textIn(language);
	const day = (value: string) => writeDay(value, language, 'long');
	const link: Links = (id) => href(language, 'deskDocument', { id });
	const isEarly = list.purpose === 'early';
	const people = (all: readonly { name: string; position: string }[]) =>
		all.map((one) => `${one.name} (${one.position})`).join('; ') || undefined;
	const unknown = words.facts.unknown;
	const done = list.lines.filter((line) => line.state === 'removed');
	const files = done.reduce((sum, line) => sum + (line.files ?? 0), 0);
	const bytes = done.reduce((sum, line) => sum + Number(line.bytes ?? 0), 0);
	const facts: FactItem[] = [
		{ label: words.facts.kind, value: retention.kinds[list.kind]!, note: isEarly ? words.early : undefined },
		{ label: words.facts.drawn, value: words.by(list.drawn_by_name, day(list.drawn_on)) }
	];
	if (isEarly)
		facts.push(
			{
				label: words.facts.why,
				value: words.grounds[list.ground ?? 'office'],
				note: list.reason ?? undefined
			},
			...(list.requested_on
				? [
						{
							label: words.facts.requested,
							value: day(list.requested_on),
							href: list.request_document_id ? link(list.request_document_id) : undefined
						}
					]
				: [])
		);
	else
		facts.push(
			{ label: words.facts.rule, value: words.rule(list.schedule_number, list.months) },
			{ label: words.facts.panel, value: people(list.panel), note: list.panel_decree ?? undefined, unknown },
			{
				label: words.facts.reviewed,
				value: list.reviewed_on ? day(list.reviewed_on) : undefined,
				note: list.review_note ?? undefined,
				unknown
			},
			{
				label: words.facts.consent,
				value: list.consent_number
					? words.consentGiven(list.consent_from!, list.consent_number, day(list.consent_on!))
					: list.needs_consent
						? undefined
						: words.consentNot,
				href: list.consent_document_id ? link(list.consent_document_id) : undefined,
				unknown: words.consentNeeded
			}
		);
	facts.push(
		{ label: words.facts.approver, value: isEarly ? words.secondPerson : words.approvers[list.approver] },
		{
			label: words.facts.approved,
			value: list.approved_on
				? words.by(
						[list.approved_by_name, list.approved_position].filter(Boolean).join(', '),
						day(list.approved_on)
					)
				: undefined,
			href: list.approval_document_id ? link(list.approval_document_id) : undefined,
			unknown
		}
	);
	if (!isEarly)
		facts.push(
			{
				label: words.facts.minutes,
				value: list.minutes_number
					? [list.minutes_number, list.minutes_place, day(list.minutes_on!)].filter(Boolean).join(', ')
					: undefined,
				note: list.paper_method ?? undefined,
				unknown
			},
			{ label: words.facts.witnesses, value: people(list.witnesses), unknown }
		);
	if (list.dropped_why) facts.push({ label: words.facts.dropped, value: list.dropped_why });
	else
		facts.push({
			label: words.facts.carriedOut,
			value: list.carried_out_at
				? words.by(
						list.carried_out_by_name ?? '',
						writeInstant(list.carried_out_at, ctx.tenant.timeZone, language)
					)
				: undefined,
			note: list.carried_out_at ? words.done(done.length, files, writeFileSize(bytes, language)) : undefined,
			unknown
		});
	return facts;
}

/** The papers of a list, each with its state and what stopped it or would stop it. */
export function destructionRows(language: Language, list: DestructionListView) {
	const { destruction, retention } = textIn(language);
	const words = destruction.lines;
	return list.lines.map((line) => {
		const why = line.stop ? words.stops[line.stop] : undefined;
		return {
			id: line.id,
			title: line.title ?? (line.is_secret ? words.secret : retention.nameless),
			href:
				line.title === null
					? undefined
					: href(language, line.subject_kind === 'case' ? 'deskCase' : 'deskAgreement', {
							id: line.subject_id
						}),
			number: line.number ?? undefined,
			ended: writeDay(line.ended_on, language, 'long'),
			due: line.due_on ? writeDay(line.due_on, language, 'long') : words.dueNone,
			place: line.place ?? words.placeUnknown,
			status: { tone: lineTones[line.state], text: words.states[line.state]! },
			note:
				line.state === 'removed'
					? words.removed(line.files ?? 0, writeFileSize(Number(line.bytes ?? 0), language))
					: line.state === 'open' && why
						? words.wouldStop(why)
						: (line.reason ?? why),
			isOpen: line.state === 'open',
			example: line.is_example
		};
	});
}

/** The papers that a list has made and been given. */
export function destructionPapers(language: Language, list: DestructionListView) {
	const { destruction: words } = textIn(language);
	const named: readonly (readonly [string | null, string])[] = [
		[list.request_document_id, words.paper.request],
		[list.consent_document_id, words.paper.consent],
		[list.approval_document_id, words.paper.approval],
		[list.minutes_document_id, words.minutesPdf],
		[list.minutes_word_id, words.minutesWord],
		[list.minutes_scan_id, words.minutesScan]
	];
	return named.flatMap(([id, text]) => (id ? [{ href: href(language, 'deskDocument', { id }), text }] : []));
}

/** What the page of a case says of it, and the way to remove a refused applicant's papers before their time. */
export async function destructionOfCase(
	ctx: Ctx,
	language: Language,
	view: { readonly id: string; readonly status: string }
) {
	const destruction = await destructionNotes(ctx, language, 'case', view.id);
	const mayPropose = view.status === 'rejected' && allows(ctx.actor, 'destruction.write');
	return {
		destruction,
		earlyHref:
			mayPropose && destruction.length === 0 ? href(language, 'deskEarlyRemoval', { id: view.id }) : undefined
	};
}

/** What a record's own page says of its destruction: on which list it stands, or by which its contents went. */
export async function destructionNotes(
	ctx: Ctx,
	language: Language,
	subject: 'agreement' | 'case',
	id: string
): Promise<{ text: string; href: string }[]> {
	const { destruction: words } = textIn(language);
	return (await removalsOf(ctx, subject, id)).map((one) => ({
		text:
			one.state === 'removed' && one.settled_at
				? words.wasRemoved(
						one.number,
						writeDay(dayInZone(one.settled_at, ctx.tenant.timeZone), language, 'long')
					)
				: words.onList(one.number),
		href: href(language, 'deskDestruction', { id: one.list_id })
	}));
}
