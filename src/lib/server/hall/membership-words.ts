import { href } from '$lib/addresses';
import type { FormField } from '$lib/record-form';
import { partnerKinds } from '$lib/server/modules/cooperation';
import {
	membershipHead,
	membershipParts,
	sisterHead,
	sisterParts,
	type MembershipFile,
	type OfficeMembership,
	type OfficeSisterCity,
	type SisterFile
} from '$lib/server/modules/relations';
import type { UnitRow } from '$lib/server/modules/organisations';
import { countriesIn, countryName } from '$lib/server/platform/country-names';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { Status, Tone } from '$lib/ui';
import { writeDay, writePartialDay } from '$lib/written/dates';
import { writeMoney } from '$lib/written/money';
import { writeNumber } from '$lib/written/numbers';
import { partnerKindName } from './partner-words';
import { fieldsOf, sectionOf, type Links, type Row, type SectionData } from './record-sections';
import { trimmed } from '$lib/written/decimal';
import { rupiahOf } from './visit-words';

const countryLinks = (language: Language) =>
	countriesIn(language).map(({ code, name }) => ({ value: code, label: name }));
const unitLinks = (units: readonly UnitRow[]) => units.map(({ id, name }) => ({ value: id, label: name }));

export const publishedMark = (isPublished: boolean, language: Language): Status => {
	const words = textIn(language).memberships.page;
	return isPublished ? { tone: 'good', text: words.published } : { tone: 'neutral', text: words.unpublished };
};

export function printMembershipLine(row: OfficeMembership, language: Language) {
	const words = textIn(language).memberships;
	return {
		id: row.id,
		name: row.name,
		href: href(language, 'deskMembership', { id: row.id }),
		standing: words.head.choices!.standing![row.standing] ?? row.standing,
		since:
			row.since === null
				? ''
				: writePartialDay({ day: row.since, precision: row.since_precision }, language, 'long'),
		renews: row.renews_on === null ? '' : writeDay(row.renews_on, language, 'long'),
		state: publishedMark(row.is_published, language),
		example: row.is_example
	};
}

/** The form of a membership; the body is chosen once, when it is recorded. */
export function membershipFields(
	known: OfficeMembership | undefined,
	units: readonly UnitRow[],
	language: Language
): FormField[] {
	const words = textIn(language).memberships.head;
	const own = fieldsOf(membershipHead, words, known, { unit_id: unitLinks(units) }, language);
	if (known) return own.filter(({ name }) => known.source_id === null || !['since'].includes(name));
	const none = textIn(language).projectWork.none;
	return [
		{
			kind: 'text',
			name: 'partner',
			label: words.fields.partner!,
			hint: words.hints?.partner,
			required: true,
			most: 300
		},
		{
			kind: 'select',
			name: 'partner_kind',
			label: words.fields.partner_kind!,
			empty: none,
			options: partnerKinds.map((kind) => ({ value: kind, label: partnerKindName(kind, language) })),
			width: 'm'
		},
		{
			kind: 'select',
			name: 'partner_country',
			label: words.fields.partner_country!,
			empty: none,
			options: countryLinks(language),
			width: 'm'
		},
		...own
	];
}

export function membershipSections(file: MembershipFile, today: string, language: Language): SectionData[] {
	const { parts: words } = textIn(language).memberships;
	const links: Links = { country: countryLinks(language) };
	const section = (key: keyof typeof membershipParts, show: readonly string[], more?: (row: Row) => object) =>
		sectionOf({
			key,
			kind: membershipParts[key],
			words: words[key]!,
			rows: file.parts[key],
			show,
			mayWrite: key === 'decision' ? file.mayDecide : file.mayWrite,
			links,
			language,
			more
		});
	const rated = (row: Row) =>
		row.rate
			? [
					`${words.due!.fields.rate}: ${writeNumber(trimmed(String(row.rate)), language)}, ${writeDay(String(row.rate_on), language, 'long')}, ${String(row.rate_source)}`
				]
			: [];
	return [
		section('due', ['year', 'amount', 'rupiah', 'due_on', 'paid_on'], (row) => ({
			cells: { rupiah: rupiahOf(row, language) },
			notes: rated(row),
			isLate: row.paid_on === null && row.due_on !== null && String(row.due_on) < today,
			link: row.obligation_id
				? {
						href: href(language, 'deskObligation', { id: String(row.obligation_id) }),
						text: textIn(language).visits.follow.done
					}
				: undefined
		})),
		section('benefit', ['what', 'year', 'amount'], (row) => ({ notes: rated(row) })),
		section('meeting', ['title', 'held_on', 'place', 'attended', 'brought'], (row) => ({
			notes: row.country ? [countryName(String(row.country), language) ?? String(row.country)] : []
		})),
		section('office', ['office', 'holder', 'elected_on', 'from_year', 'to_year']),
		section('decision', ['renewal_on', 'decision', 'decided_on', 'decided_by', 'reason'])
	];
}

/** The value sheet as it is read, a line a year. */
export function printSheet(sheet: MembershipFile['sheet'], language: Language) {
	const words = textIn(language).memberships.sheet;
	return sheet.map((row) => ({
		key: String(row.year),
		year: String(row.year),
		dues: row.dues ? writeMoney(row.dues, language) : words.none,
		benefits: row.benefits ? writeMoney(row.benefits, language) : words.none,
		count: writeNumber(row.benefitCount, language),
		meetings: writeNumber(row.meetings, language),
		offices: writeNumber(row.offices, language),
		note: row.unrated > 0 ? words.unrated(writeNumber(row.unrated, language)) : undefined
	}));
}

const stageTones: Record<string, Tone> = { carrying_out: 'good', memorandum: 'good', ended: 'ended' };

export function stageMark(stage: string | null, language: Language): Status {
	const words = textIn(language).memberships.sister;
	if (stage === null) return { tone: 'neutral', text: words.noStage };
	return {
		tone: stageTones[stage] ?? 'going',
		text: words.parts.stage!.choices!.stage![stage] ?? stage
	};
}

export const printSisterLine = (row: OfficeSisterCity, language: Language) => ({
	id: row.id,
	name: row.name,
	href: href(language, 'deskSisterCity', { id: row.id }),
	country: countryName(row.country, language) ?? row.country,
	stage: stageMark(row.stage, language),
	state: publishedMark(row.is_published, language),
	example: row.is_example
});

export const sisterFields = (
	known: OfficeSisterCity | undefined,
	units: readonly UnitRow[],
	language: Language
): FormField[] =>
	fieldsOf(
		sisterHead,
		textIn(language).memberships.sister.head,
		known,
		{ unit_id: unitLinks(units), country: countryLinks(language) },
		language
	);

export function sisterSections(file: SisterFile, language: Language): SectionData[] {
	const { parts: words } = textIn(language).memberships.sister;
	const section = (key: keyof typeof sisterParts, show: readonly string[], more?: (row: Row) => object) =>
		sectionOf({
			key,
			kind: sisterParts[key],
			words: words[key]!,
			rows: file.parts[key],
			show,
			mayWrite: file.mayWrite,
			language,
			more
		});
	return [
		section('stage', ['stage', 'happened_on', 'reference'], (row) => ({
			notes: row.note ? [String(row.note)] : []
		})),
		section('criterion', ['criterion', 'answer', 'ours', 'theirs'])
	];
}
