import { href } from '$lib/addresses';
import type { FormField } from '$lib/record-form';
import type { UnitRow } from '$lib/server/modules/organisations';
import { allows } from '$lib/server/modules/identity';
import {
	initiativeHead,
	initiativeParts,
	innovationHead,
	innovationParts,
	parentKinds,
	smartPrinciples,
	smartScores,
	type Health,
	type OfficeInitiative,
	type OfficeInitiativeFile,
	type OfficeInnovation,
	type OfficeInnovationFile
} from '$lib/server/modules/portfolio';
import { countriesIn } from '$lib/server/platform/country-names';
import type { Ctx } from '$lib/server/platform/context';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeNumber } from '$lib/written/numbers';
import { publishedMark } from './membership-words';
import { healthMark, reasonText } from './health-reason';
import { fieldsOf, sectionOf, type Links, type Row, type SectionData } from './record-sections';
import { trimmed } from '$lib/written/decimal';

/** The health of a record as a page shows it: its mark, and every reason. */
export function printHealth(health: Health, language: Language) {
	const words = textIn(language).portfolio.health;
	const reasons = health.reasons.map((reason) => reasonText(reason, language));
	const otherwise = health.level === 'unknown' ? words.nothing : words.none;
	return { mark: healthMark(health, language), reasons: reasons.length > 0 ? reasons : [otherwise] };
}

/** The standard beside what was taken: "5 hari kerja · rata-rata 7,2". */
export function takenText(
	row: { days: number | null; unit: string | null; taken: string | null },
	language: Language
): string {
	const words = textIn(language).portfolio.taken;
	const standard =
		row.days === null ? '' : `${writeNumber(row.days, language)} ${words.unit[row.unit ?? ''] ?? ''}`;
	const taken = row.taken === null ? '' : `Ø ${words.days(writeNumber(trimmed(row.taken), language))}`;
	return [standard, taken].filter(Boolean).join(' · ');
}

type Placed = { readonly id: string; readonly parent_id: string | null };

/** The records in the order of the tree, each with how deep it stands. */
export function inTree<Row extends Placed>(rows: readonly Row[]): { row: Row; depth: number }[] {
	const known = new Set(rows.map(({ id }) => id));
	const under = (parent: string | null, depth: number): { row: Row; depth: number }[] =>
		depth > 4
			? []
			: rows
					.filter(({ parent_id }) => (parent_id && known.has(parent_id) ? parent_id : null) === parent)
					.flatMap((row) => [{ row, depth }, ...under(row.id, depth + 1)]);
	return under(null, 0);
}

export function printInitiativeLines(all: readonly OfficeInitiative[], language: Language) {
	const words = textIn(language).portfolio;
	const kept = all.filter(({ kind }) => kind in parentKinds);
	return inTree(kept).map(({ row, depth }) => ({
		id: row.id,
		depth,
		name: row.name[language],
		kind: words.kinds[row.kind] ?? row.kind,
		href: href(language, 'deskInitiative', { id: row.id }),
		stage: row.stage ? (words.stages[row.stage] ?? row.stage) : '–',
		unit: row.unit ?? '–',
		taken:
			takenText(
				{ days: row.standard_days, unit: row.standard_unit, taken: row.latest?.averageDays ?? null },
				language
			) || '–',
		health: healthMark(row.health, language),
		why: row.health.reasons[0] ? reasonText(row.health.reasons[0], language) : undefined,
		state: publishedMark(row.is_published, language),
		example: row.is_example
	}));
}

const unitLinks = (units: readonly UnitRow[]) => units.map(({ id, name }) => ({ value: id, label: name }));
const countryLinks = (language: Language) =>
	countriesIn(language).map(({ code, name }) => ({ value: code, label: name }));

/** The form of a record of the portfolio; what a source tells of it is not asked again. */
export function initiativeFields(
	known: OfficeInitiative | undefined,
	among: { readonly units: readonly UnitRow[]; readonly all: readonly OfficeInitiative[] },
	language: Language
): FormField[] {
	const words = textIn(language).portfolio;
	const parents = among.all
		.filter(({ kind, id }) => ['area', 'programme'].includes(kind) && id !== known?.id)
		.map(({ id, name, kind }) => ({ value: id, label: `${words.kinds[kind]}: ${name[language]}` }));
	const links: Links = { unit_id: unitLinks(among.units), parent_id: parents };
	const fields = fieldsOf(initiativeHead, words.head, known, links, language);
	return known?.source_id ? fields.filter(({ name }) => !isTold(initiativeHead.told, name)) : fields;
}

const isTold = (told: readonly string[] | undefined, name: string) =>
	told?.some((one) => name === one || name === `${one}_id` || name === `${one}_en`) === true;

export function initiativeSections(file: OfficeInitiativeFile, ctx: Ctx): SectionData[] {
	const { language } = ctx;
	const { parts: words, smart } = textIn(language).portfolio;
	const mayAssess =
		file.mayWrite || (allows(ctx.actor, 'portfolio.assess') && !allows(ctx.actor, 'portfolio.write'));
	const links: Links = { country: countryLinks(language) };
	const section = (
		key: keyof typeof initiativeParts,
		show: readonly string[],
		more?: (row: Row) => { cells?: Record<string, string>; notes?: string[]; isLate?: boolean }
	) =>
		sectionOf({
			key,
			kind: initiativeParts[key],
			words: words[key]!,
			rows: file.parts[key],
			show,
			mayWrite: key === 'smart' ? mayAssess : file.mayWrite,
			links,
			language,
			more
		});
	const { taken } = textIn(language).portfolio;
	const today = ctx.clock.today();
	return [
		section('record', ['from_on', 'to_on', 'handled', 'within_standard', 'average_days'], (row) => ({
			notes: [row.by_machine ? taken.machine : taken.desk, ...(row.system ? [String(row.system)] : [])]
		})),
		section('smart', ['assessed_on', 'assessor_kind', 'score'], (row) => {
			const scores = smartScores(row);
			return {
				cells: { score: smartPrinciples.map((one) => writeNumber(scores[one], language)).join(' · ') },
				notes: [smartPrinciples.map((one) => smart.principles[one]).join(' · ')]
			};
		}),
		section('milestone', ['what', 'planned_on', 'reached_on'], (row) => ({
			isLate: row.reached_on === null && String(row.planned_on) < today
		})),
		section('target', ['what', 'year', 'target', 'actual']),
		section('cost', ['year', 'amount', 'spent', 'payer']),
		section('readiness', ['year', 'people', 'facilities']),
		section('system', ['name', 'exchange']),
		section('learning', ['party', 'direction', 'year', 'what'])
	];
}

export const printInnovationLine = (row: OfficeInnovation, language: Language) => ({
	id: row.id,
	name: row.name,
	href: href(language, 'deskInnovation', { id: row.id }),
	place: row.place ?? '–',
	awards: writeNumber(row.awards, language),
	learners: writeNumber(row.learners, language),
	state: publishedMark(row.is_published, language),
	example: row.is_example
});

export function innovationFields(
	known: OfficeInnovation | undefined,
	among: { readonly units: readonly UnitRow[]; readonly all: readonly OfficeInitiative[] },
	language: Language
): FormField[] {
	const kinds = textIn(language).portfolio.kinds;
	const links: Links = {
		unit_id: unitLinks(among.units),
		initiative_id: among.all
			.filter(({ kind }) => kind in parentKinds && kind !== 'area')
			.map(({ id, name, kind }) => ({ value: id, label: `${kinds[kind]}: ${name[language]}` }))
	};
	const fields = fieldsOf(innovationHead, textIn(language).innovations.head, known, links, language);
	return known?.source_id ? fields.filter(({ name }) => !isTold(innovationHead.told, name)) : fields;
}

export function innovationSections(file: OfficeInnovationFile, language: Language): SectionData[] {
	const { parts: words } = textIn(language).innovations;
	const section = (key: keyof typeof innovationParts, show: readonly string[]) =>
		sectionOf({
			key,
			kind: innovationParts[key],
			words: words[key]!,
			rows: file.parts[key],
			show,
			mayWrite: file.mayWrite,
			links: { country: countryLinks(language) },
			language
		});
	return [
		section('participant', ['party', 'part']),
		section('result', ['what', 'year']),
		section('award', ['name', 'year', 'place']),
		section('learning', ['party', 'direction', 'year', 'what'])
	];
}
