import { href } from '$lib/addresses';
import { partnerKinds } from '$lib/server/modules/cooperation';
import type { Typed } from '$lib/server/modules/records';
import type { OfficeVisit, VisitFile } from '$lib/server/modules/relations';
import { visitHead, visitParts } from '$lib/server/modules/relations';
import type { UnitRow } from '$lib/server/modules/organisations';
import { countriesIn, countryName } from '$lib/server/platform/country-names';
import type { FormField } from '$lib/record-form';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { Status, Tone } from '$lib/ui';
import { writeDay, writePartialDay, writeSpan } from '$lib/written/dates';
import { addDecimals, decimal, multiplyDecimals, type Decimal } from '$lib/written/decimal';
import { moneyOf, writeMoney } from '$lib/written/money';
import { writeNumber } from '$lib/written/numbers';
import { idOfAddress } from './project-forms';
import { partnerKindName } from './partner-words';
import { fieldsOf, sectionOf, type Links, type Row, type SectionData } from './record-sections';
import { trimmed } from '$lib/written/decimal';

const stateTones: Record<string, Tone> = { planned: 'going', held: 'good', cancelled: 'ended' };

export const stateTag = (state: string, language: Language): Status => ({
	tone: stateTones[state] ?? 'neutral',
	text: textIn(language).visits.states[state] ?? state
});

/** The days of a visit as far as they are known; undefined where no source gives them. */
export function whenOf(
	visit: Pick<OfficeVisit, 'starts_on' | 'ends_on' | 'date_precision'>,
	language: Language
): string | undefined {
	if (visit.starts_on === null) return undefined;
	return visit.ends_on !== null && visit.ends_on !== visit.starts_on
		? writeSpan(visit.starts_on, visit.ends_on, language)
		: writePartialDay({ day: visit.starts_on, precision: visit.date_precision }, language);
}

/** One line of the office's list. */
export function printVisitLine(visit: OfficeVisit, language: Language) {
	const words = textIn(language).visits;
	return {
		id: visit.id,
		title: visit.title[language],
		href: href(language, 'deskVisit', { id: visit.id }),
		direction: words.directions[visit.direction] ?? visit.direction,
		when: whenOf(visit, language),
		country: countryName(visit.country, language) ?? visit.country,
		partner: visit.partner ?? undefined,
		state: stateTag(visit.state, language),
		published: visit.is_published ? words.published.yes : words.published.no,
		example: visit.is_example
	};
}

/** Where the form takes the address of a page for the record on it. */
const pasted = ['agreement_id', 'case_id', 'cohort_id'] as const;

/** What was typed of a visit, with the ids of the pages whose addresses were pasted. */
export const withPastedIds = (input: Typed): Typed => ({
	...input,
	...Object.fromEntries(pasted.map((name) => [name, input[name] ? idOfAddress(input[name]) : '']))
});

/**
 * The form of a visit itself: its own fields, with the other side named by its name in the list.
 *
 * @param given what a new one begins with, where it is begun from an agreement or a cohort
 */
export function visitFields(
	visit: OfficeVisit | undefined,
	units: readonly UnitRow[],
	others: readonly OfficeVisit[],
	language: Language,
	given: Readonly<Record<string, unknown>> = {}
): FormField[] {
	const words = textIn(language).visits.head;
	const links: Links = {
		country: countriesIn(language).map(({ code, name }) => ({ value: code, label: name })),
		unit_id: units.map(({ id, name }) => ({ value: id, label: name })),
		answers_visit_id: others
			.filter(({ id }) => id !== visit?.id)
			.map((one) => ({
				value: one.id,
				label: [one.title[language], whenOf(one, language)].filter(Boolean).join(', ')
			}))
	};
	const fields = fieldsOf(visitHead, words, visit ?? given, links, language);
	const at = fields.findIndex(({ name }) => name === 'country') + 1;
	const partner: FormField[] = [
		{
			kind: 'text',
			name: 'partner',
			label: words.fields.partner!,
			hint: words.hints.partner,
			most: 300,
			value: visit?.partner ?? (typeof given.partner === 'string' ? given.partner : '')
		},
		{
			kind: 'select',
			name: 'partner_kind',
			label: words.fields.partner_kind!,
			empty: textIn(language).projectWork.none,
			options: partnerKinds.map((kind) => ({ value: kind, label: partnerKindName(kind, language) })),
			width: 'm'
		}
	];
	return [...fields.slice(0, at), ...partner, ...fields.slice(at)];
}

/** The sections of a visit's page, each with its rows and forms. */
export function visitSections(file: VisitFile, today: string, language: Language): SectionData[] {
	const { parts } = textIn(language).visits;
	const { mayWrite } = file;
	const isTold = file.head.source_id !== null;
	const section = (key: keyof typeof visitParts, show: readonly string[], more?: (row: Row) => object) =>
		sectionOf({
			key,
			kind: visitParts[key],
			words: parts[key]!,
			rows: file.parts[key],
			show,
			mayWrite:
				key === 'gift'
					? file.mayWriteGifts
					: mayWrite && !(isTold && (key === 'delegate' || key === 'statement')),
			language,
			more
		});
	return [
		section('delegate', ['name', 'office', 'side'], (row) => ({
			notes: row.is_minor === true ? [parts.delegate!.fields.is_minor!] : []
		})),
		section('item', ['what', 'happens_on', 'starts_at', 'place'], (row) => ({
			notes: row.note ? [String(row.note)] : []
		})),
		section('statement', ['text', 'kind', 'by_whom'], (row) => ({
			link: row.obligation_id
				? {
						href: href(language, 'deskObligation', { id: String(row.obligation_id) }),
						text: textIn(language).visits.follow.done
					}
				: undefined
		})),
		...(file.head.direction === 'outgoing' || file.parts.permit.length > 0
			? [
					section('permit', ['kind', 'state', 'due_on', 'reference'], (row) =>
						permitState(row, today, language)
					)
				]
			: []),
		...(file.seesGifts
			? [
					section('gift', ['what', 'kind', 'giver', 'receiver', 'amount'], (row) =>
						giftState(row, today, language)
					)
				]
			: []),
		section('cost', ['kind', 'payer', 'amount', 'rupiah'], (row) => ({
			cells: { rupiah: rupiahOf(row, language) },
			notes: row.rate
				? [
						`${parts.cost!.fields.rate}: ${writeNumber(trimmed(String(row.rate)), language)}, ${writeDay(String(row.rate_on), language, 'long')}, ${String(row.rate_source)}`
					]
				: []
		}))
	];
}

function permitState(row: Row, today: string, language: Language) {
	const words = textIn(language).visits.permitStates;
	const isLate = !row.asked_on && !row.granted_on && row.due_on !== null && String(row.due_on) < today;
	const state = row.refused_on
		? words.refused
		: row.granted_on
			? words.granted
			: row.asked_on
				? words.asked
				: isLate
					? words.late
					: words.open;
	const day = row.refused_on ?? row.granted_on ?? row.asked_on;
	return {
		isLate,
		cells: { state: day ? `${state}, ${writeDay(String(day), language, 'short')}` : state },
		notes: [row.people ? String(row.people) : '', row.note ? String(row.note) : ''].filter(Boolean)
	};
}

function giftState(row: Row, today: string, language: Language) {
	const { giftStates: words, parts } = textIn(language).visits;
	const { choices } = parts.gift!;
	const isLate = row.due_on !== null && row.reported_on === null && String(row.due_on) < today;
	const state =
		row.direction === 'given'
			? choices!.direction!.given!
			: row.reported_on
				? `${words.reported}: ${[row.report_number, writeDay(String(row.reported_on), language, 'long')].filter(Boolean).join(', ')}`
				: row.due_on === null
					? words.none
					: isLate
						? `${words.late}, ${words.open(writeDay(String(row.due_on), language, 'long'))}`
						: words.open(writeDay(String(row.due_on), language, 'long'));
	return {
		isLate,
		notes: [
			state,
			row.decision ? (choices!.decision![String(row.decision)] ?? '') : '',
			row.note ? String(row.note) : ''
		].filter(Boolean),
		link: row.obligation_id
			? {
					href: href(language, 'deskObligation', { id: String(row.obligation_id) }),
					text: textIn(language).visits.follow.done
				}
			: undefined
	};
}

/** A cost in rupiah, exact: as it is, or by its dated rate; null where it cannot be said. */
function inRupiah(row: Readonly<Record<string, unknown>>): Decimal | null {
	if (!row.amount) return null;
	const amount = decimal(trimmed(String(row.amount)));
	if (row.currency === 'IDR') return amount;
	return row.rate ? multiplyDecimals(amount, decimal(trimmed(String(row.rate)))) : null;
}

/** What an amount is in rupiah, as it is or by its dated rate; empty where it cannot be said. */
export function rupiahOf(row: Readonly<Record<string, unknown>>, language: Language): string {
	const value = inRupiah(row);
	return value === null ? '' : writeMoney(moneyOf(value, 'IDR'), language);
}

/** What each side bears in rupiah, and how many costs cannot be said in rupiah. */
export function costTotals(rows: readonly Row[], language: Language) {
	const words = textIn(language).visits;
	const totals = new Map<string, Decimal>();
	let without = 0;
	for (const row of rows) {
		const value = inRupiah(row);
		if (value === null) without += 1;
		else {
			const payer = String(row.payer);
			const before = totals.get(payer);
			totals.set(payer, before ? addDecimals(before, value) : value);
		}
	}
	return {
		lines: [...totals].map(([payer, total]) =>
			words.rupiahTotal(
				words.parts.cost!.choices!.payer![payer] ?? payer,
				writeMoney(moneyOf(total, 'IDR'), language)
			)
		),
		without: without > 0 ? words.withoutRate(writeNumber(without, language)) : undefined
	};
}
