import { href } from '$lib/addresses';
import type { PreviewedActivity } from '$lib/server/modules/funding';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeDay } from '$lib/written/dates';
import { decimal } from '$lib/written/decimal';
import { moneyOf, writeMoney } from '$lib/written/money';

/** OrganisationType of IATI as our kind of partner, where it says enough; the rest is chosen by a person. */
const kinds: Readonly<Record<string, string>> = {
	'10': 'foreign_institution',
	'15': 'foreign_institution',
	'21': 'international_ngo',
	'40': 'international_organisation',
	'60': 'foundation',
	'70': 'foreign_company',
	'71': 'foreign_company',
	'80': 'foreign_university'
};

/** An activity of a donor's file, ready to be printed: what differs, and what a new project would be made of. */
export function printActivity(
	{ activity, project, differences, money }: PreviewedActivity,
	language: Language
) {
	const { iati, projectMoney } = textIn(language);
	const written = (field: string, value: string | null) => {
		if (value === null) return undefined;
		if (field === 'sector') return projectMoney.sectors[value] ?? value;
		if (field === 'stage') return projectMoney.stages[value] ?? value;
		return /_(start|end)$/.test(field) ? writeDay(value, language, 'long') : value;
	};
	const amount = (value: string, currency: string) => writeMoney(moneyOf(decimal(value), currency), language);
	const { reporter } = activity;
	return {
		identifier: activity.identifier,
		title: activity.title[language],
		reporter: iati.imports.reporter(reporter.name || reporter.ref || activity.identifier),
		project: project
			? {
					id: project.id,
					title: iati.imports.known(project.title[language]),
					href: href(language, 'deskProject', { id: project.id }),
					version: String(project.version),
					isOwn: project.isOwn
				}
			: null,
		differences: differences.map(({ field, ours, theirs }) => ({
			field,
			label: iati.imports.fields[field] ?? field,
			ours: written(field, ours),
			theirs: written(field, theirs) ?? '',
			told: theirs
		})),
		money: money.map(({ kind, currency, ours, theirs }) => ({
			key: `${kind}/${currency}`,
			kind: projectMoney.kinds[kind] ?? kind,
			ours: amount(ours, currency),
			theirs: amount(theirs, currency)
		})),
		told: {
			identifier: activity.identifier,
			title_id: activity.title.id,
			title_en: activity.title.en,
			summary_id: activity.summary?.id ?? '',
			summary_en: activity.summary?.en ?? '',
			sector: activity.sector ?? '',
			stage: activity.stage ?? '',
			location: activity.location ?? '',
			latitude: activity.latitude ?? '',
			longitude: activity.longitude ?? '',
			planned_start: activity.planned_start ?? '',
			planned_end: activity.planned_end ?? '',
			actual_start: activity.actual_start ?? '',
			actual_end: activity.actual_end ?? '',
			partner: reporter.name,
			kind: kinds[reporter.type] ?? '',
			country: '',
			instrument: activity.instrument ?? '',
			channel: '',
			direct_basis: '',
			currency: activity.currency ?? ''
		} as Record<string, string>
	};
}
export type PrintedActivity = ReturnType<typeof printActivity>;
