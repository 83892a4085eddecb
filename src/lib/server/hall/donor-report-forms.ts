import type { FormField } from '$lib/record-form';
import { donorReportKinds, lastReportDay, type OfficeProject } from '$lib/server/modules/funding';
import { recurrences, type ListedObligation } from '$lib/server/modules/obligations';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeDay } from '$lib/written/dates';
import { obligationLine } from './obligation-words';

export const donorReportTexts = ['kind', 'what', 'partner_id', 'unit_id', 'recurrence', 'basis'] as const;
export const donorReportDays = ['due_on', 'recurs_until'] as const;

/** What is written down of a report or an audit that a project's donor is owed. */
export function donorReportFields(
	project: OfficeProject,
	units: readonly { readonly id: string; readonly name: string }[],
	language: Language
): FormField[] {
	const { donorReports, obligations } = textIn(language);
	const words = donorReports.form;
	const last = lastReportDay(project);
	const parties = new Map(project.parties.map(({ partnerId, name }) => [partnerId, name]));
	return [
		{
			kind: 'select',
			name: 'kind',
			label: words.kind,
			required: true,
			empty: words.notChosen,
			options: donorReportKinds.map((value) => ({ value, label: obligations.kinds[value] })),
			width: 'm'
		},
		{ kind: 'text', name: 'what', label: words.what, hint: words.whatHint, required: true, most: 500 },
		{
			kind: 'select',
			name: 'partner_id',
			label: words.partner,
			empty: words.division,
			options: [...parties].map(([value, label]) => ({ value, label }))
		},
		{
			kind: 'select',
			name: 'unit_id',
			label: words.unit,
			required: true,
			empty: words.notChosen,
			options: units.map(({ id, name }) => ({ value: id, label: name })),
			value: project.unitId ?? ''
		},
		{ kind: 'date', name: 'due_on', label: words.dueOn, hint: words.dueHint, required: true },
		{
			kind: 'select',
			name: 'recurrence',
			label: words.recurrence,
			empty: words.once,
			options: recurrences.map((value) => ({ value, label: obligations.recurrences[value] })),
			width: 'm'
		},
		{
			kind: 'date',
			name: 'recurs_until',
			label: words.until,
			hint: last ? words.untilHint(writeDay(last, language, 'long')) : words.untilUnknown
		},
		{ kind: 'text', name: 'basis', label: words.basis, hint: words.basisHint, most: 300 }
	];
}

/** A duty as a line that also says who receives it. */
export function reportLine(duty: ListedObligation, today: string, language: Language) {
	const line = obligationLine(duty, today, language, 'desk');
	const words = textIn(language).donorReports;
	return duty.other_name === null ? line : { ...line, subject: words.to(line.subject, duty.other_name) };
}

const formats = [
	{ name: 'laporan-proyek.pdf', language: 'id', word: 'idPdf' },
	{ name: 'laporan-proyek.docx', language: 'id', word: 'idDocx' },
	{ name: 'project-report.pdf', language: 'en', word: 'enPdf' },
	{ name: 'project-report.docx', language: 'en', word: 'enDocx' }
] as const;

/** The ways to a project's report filled from the record, for one duty or as it stands today. */
export function reportPaperLinks(
	project: { readonly id: string },
	dutyId: string | undefined,
	language: Language,
	hrefOf: (params: { id: string; paper: string }, query: Record<string, string>) => string
) {
	const words = textIn(language).donorReports.format;
	return formats.map((one) => ({
		text: words[one.word],
		short: one.name.endsWith('.pdf') ? words.pdf : words.docx,
		href: hrefOf({ id: project.id, paper: one.name }, dutyId ? { duty: dutyId } : {})
	}));
}
