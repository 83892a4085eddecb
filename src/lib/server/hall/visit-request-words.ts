import { href } from '$lib/addresses';
import type { FormField } from '$lib/record-form';
import type { UnitRow } from '$lib/server/modules/organisations';
import { requestFields, type RequestFile, type VisitRequest } from '$lib/server/modules/relations';
import type { UploadLimits } from '$lib/server/platform/uploads';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { datePartsOf } from '$lib/ui/date-parts';
import type { Deadline, Status, StepPhase, StepState, Tone } from '$lib/ui/parts';
import { writeDay, writeSpan } from '$lib/written/dates';
import { writeDaysLeft, writePaused } from '$lib/written/deadline';
import { writeNumber } from '$lib/written/numbers';
import { partnerKindName } from './partner-words';
import { fieldsOf } from './record-sections';

/** A letter as people scan it. */
export const letterLimits: UploadLimits = { kinds: ['pdf'], maxFileBytes: 10 * 1024 * 1024, maxFiles: 1 };

/** The one page that asks for a visit. */
export function askFields(units: readonly Pick<UnitRow, 'id' | 'name'>[], language: Language): FormField[] {
	const { form } = textIn(language).visitRequests;
	const kinds = requestFields.find(({ name }) => name === 'institution_kind')!.among!;
	return fieldsOf(
		{ fields: requestFields },
		{ fields: form.fields, hints: form.hints },
		undefined,
		{
			institution_kind: kinds.map((kind) => ({ value: kind, label: partnerKindName(kind, language) })),
			unit_id: units.map(({ id, name }) => ({ value: id, label: name }))
		},
		language
	);
}

/** The days that a request which came back may name anew. */
export const mendFields = (row: VisitRequest, language: Language): FormField[] => [
	...fieldsOf(
		{ fields: requestFields.filter(({ name }) => ['wished_on', 'wished_until', 'other_on'].includes(name)) },
		textIn(language).visitRequests.form,
		row as unknown as Readonly<Record<string, unknown>>,
		{},
		language
	),
	letterField(language, false)
];

export const letterField = (language: Language, required: boolean): FormField => {
	const { fields, hints } = textIn(language).visitRequests.form;
	return {
		kind: 'file',
		name: 'letter',
		label: fields.letter!,
		hint: hints.letter,
		required,
		accept: 'application/pdf'
	};
};

const tones: Record<string, Tone> = { running: 'going', completed: 'good' };

/** The state of a request in one word. */
export function requestTag(row: Pick<VisitRequest, 'status' | 'open_step'>, language: Language): Status {
	const words = textIn(language).tracking.statuses;
	if (row.status === 'running' && row.open_step === 'permohonan')
		return { tone: 'soon', text: words.waiting! };
	return { tone: tones[row.status] ?? 'ended', text: words[row.status] ?? row.status };
}

const states: Record<string, StepState> = {
	done: 'done',
	open: 'current',
	ahead: 'waiting',
	skipped: 'skipped'
};

/** The way of a request drawn as a line. */
export function requestPhases(
	{ line, state }: Pick<RequestFile, 'line' | 'state'>,
	language: Language
): StepPhase[] {
	const { positions } = textIn(language).tracking;
	return [
		{
			state: 'current',
			steps: line.map(({ step, position }) => ({
				key: step.key,
				name: step.name[language],
				state: state.ended_on && position === 'open' ? 'skipped' : (states[position] ?? 'waiting'),
				stateText: positions[position] ?? position
			}))
		}
	];
}

/** The days that the open step still has. */
export function requestDeadline(clock: RequestFile['clock'], language: Language): Deadline | undefined {
	if (!clock) return undefined;
	if (clock.phase === 'paused') return { state: 'paused', left: writePaused(language) };
	if (clock.due === null || clock.left === null) return undefined;
	const late = clock.late_by > 0;
	const days = late ? clock.late_by : clock.left;
	return {
		state: late ? 'late' : clock.phase === 'due_soon' ? 'soon' : 'on_time',
		left: writeDaysLeft(
			{ phase: late ? 'late' : days === 0 ? 'today' : 'left', days, unit: clock.unit },
			language
		),
		date: { text: writeDay(clock.due, language), day: clock.due }
	};
}

/** What was asked, as facts; whom to answer stands apart. */
export function requestFacts(row: VisitRequest, language: Language) {
	const words = textIn(language).visitRequests;
	const { fields } = words.form;
	const unknown = textIn(language).site.notStated;
	const until = row.wished_until && row.wished_until !== row.wished_on ? row.wished_until : null;
	return [
		{
			label: fields.institution!,
			value: row.institution,
			note: partnerKindName(row.institution_kind, language)
		},
		{ label: fields.theme!, value: row.theme },
		...(row.questions ? [{ label: fields.questions!, value: row.questions }] : []),
		{
			label: fields.wished_on!,
			value: until ? writeSpan(row.wished_on, until, language) : writeDay(row.wished_on, language)
		},
		...(row.other_on ? [{ label: fields.other_on!, value: writeDay(row.other_on, language) }] : []),
		{ label: fields.people!, value: writeNumber(row.people, language) },
		{ label: fields.unit_id!, value: row.unit ?? undefined, unknown },
		{
			label: fields.letter_number!,
			value: row.letter_number,
			note: writeDay(row.letter_date, language, 'long')
		}
	];
}

export const contactFacts = (row: VisitRequest, language: Language) => {
	const { fields } = textIn(language).visitRequests.form;
	return [
		{ label: fields.visitor_name!, value: row.visitor_name, note: row.visitor_office },
		{ label: fields.email!, value: row.email },
		...(row.phone ? [{ label: fields.phone!, value: row.phone }] : [])
	];
};

/** One line of the office's list. */
export const requestLine = (row: VisitRequest, language: Language) => ({
	id: row.id,
	href: href(language, 'deskVisitRequest', { id: row.id }),
	theme: row.theme,
	receipt: row.receipt ?? '',
	institution: row.institution,
	guests: textIn(language).visitRequests.desk.guests(writeNumber(row.people, language)),
	step: row.procedure?.steps.find(({ key }) => key === row.open_step)?.name[language],
	state: requestTag(row, language),
	due: row.due_on ? writeDay(row.due_on, language, 'long') : undefined,
	example: row.is_example
});

/** The forms with which the office acts on the open step, one an outcome. */
export function actForms(
	file: { readonly row: VisitRequest; readonly outcomes: readonly string[] },
	units: readonly Pick<UnitRow, 'id' | 'name'>[],
	language: Language
) {
	const words = textIn(language).visitRequests;
	const { fields } = words.form;
	const { row } = file;
	const note = (required: boolean): FormField => ({
		kind: 'long',
		name: 'note',
		label: fields.note!,
		required
	});
	const day = (name: 'starts_on' | 'ends_on', value: string | null): FormField => ({
		kind: 'date',
		name,
		label: fields[name]!,
		required: name === 'starts_on',
		value: value ? datePartsOf(value) : undefined
	});
	const own: Readonly<Record<string, FormField[]>> = {
		accept: [
			{
				kind: 'select',
				name: 'unit_id',
				label: fields.unit_id!,
				required: true,
				empty: textIn(language).projectWork.none,
				options: units.map(({ id, name }) => ({ value: id, label: name })),
				value: row.unit_id ?? ''
			},
			note(false)
		],
		approve: [
			day('starts_on', row.wished_on),
			day('ends_on', row.wished_until),
			{ kind: 'text', name: 'place', label: fields.place!, most: 200 },
			note(false)
		],
		done: [note(false)],
		submit: [{ kind: 'long', name: 'note', label: fields.text!, required: true }]
	};
	return [...file.outcomes, 'withdraw'].map((outcome) => ({
		outcome,
		title: words.desk.outcomes[outcome] ?? outcome,
		fields: own[outcome] ?? [note(true)],
		isFirst: outcome === file.outcomes[0],
		isEnd: outcome === 'reject' || outcome === 'withdraw'
	}));
}

/** What happened to a request, the latest last. */
export const requestHistory = (file: Pick<RequestFile, 'events' | 'state'>, language: Language) => {
	const { desk } = textIn(language).visitRequests;
	return file.events.map(({ event, by }) => {
		const step = file.state.procedure.steps.find(({ key }) => key === event.step)?.name[language];
		const outcome = event.outcome ? (desk.outcomes[event.outcome] ?? event.outcome) : undefined;
		return {
			what: step ? [step, outcome].filter(Boolean).join(': ') : (desk.events[event.act] ?? event.act),
			when: { text: writeDay(event.day, language), day: event.day },
			note: [by, event.note ?? event.fields.reason].filter(Boolean).join(' · ') || undefined
		};
	});
};
