import type { KeptFile } from '../kept-files';
import { typed, type PageForm } from '$lib/server/hall/page-form';
import { uploadDocument, type OpenStep, type StepInput } from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { readDateParts, type DateParts } from '$lib/ui/date-parts';
import { readWrittenDay } from '$lib/written/dates';

/** A field at fault; `problem` is a word of the texts (`caseForms.errors`) or a refusal's code. */
export type FieldFault = { readonly field: string; readonly problem: string };

/** A file that was uploaded with an earlier sending of the same form, so that no upload is lost to another mistake. */

/** What was typed, as it was typed, and which files are held already. */
export type TypedStep = {
	readonly texts: Readonly<Record<string, string>>;
	readonly days: Readonly<Record<string, DateParts>>;
	readonly kept: Readonly<Record<string, KeptFile>>;
};

export type ReadStep = {
	readonly outcome: string;
	readonly input: StepInput;
	readonly typed: TypedStep;
	readonly faults: readonly FieldFault[];
};

/** What a form is for: an open step, or the closing of the whole case from its signed paper. */
export type FormOfStep = Pick<OpenStep, 'papers_in' | 'papers_out'> & {
	readonly kind: OpenStep['kind'] | 'close';
};

const dayNames = ['decided_on', 'signed_on', 'starts_on', 'ends_on', 'letter_date'] as const;

/**
 * Keeps the files that came with a form and says under which field each stands. A file that was kept at an earlier
 * sending stays, unless a new one came in its place.
 */
export async function keepFiles(
	ctx: Ctx,
	form: PageForm
): Promise<Readonly<Record<string, KeptFile>> | Refusal> {
	const kept: Record<string, KeptFile> = {};
	for (const [name, value] of form.fields) {
		const field = /^kept\.(.+)$/.exec(name)?.[1];
		if (field && typeof value === 'string' && value !== '')
			kept[field] = { id: value, name: typed(form.fields, `kept_name.${field}`) };
	}
	for (const file of form.files) {
		const stored = await uploadDocument(ctx, {
			kind: /^file\.([a-z0-9_]+)$/.exec(file.field)?.[1],
			fileName: file.name,
			mediaType: file.mediaType,
			content: file.open(),
			scanned: file.field === 'scan'
		});
		if (isRefusal(stored)) return stored;
		kept[file.field] = { id: stored.id, name: file.name };
	}
	return kept;
}

/** What was typed into a form, also where it cannot be carried out. */
export function typedStep(fields: FormData, kept: TypedStep['kept'] = {}): TypedStep {
	const texts: Record<string, string> = {};
	for (const [name, value] of fields) {
		if (typeof value === 'string' && !name.startsWith('kept') && name !== 'form_key') texts[name] = value;
	}
	return {
		texts,
		days: Object.fromEntries(dayNames.map((name) => [name, readDateParts(fields, name).parts])),
		kept
	};
}

/** Reads a sent form into the fields of the contract. Days that are none are faults here, not the domain's. */
export function readStep(
	fields: FormData,
	step: FormOfStep,
	kept: TypedStep['kept'],
	onPaper: boolean
): ReadStep {
	const text = (name: string) => typed(fields, name);
	const faults: FieldFault[] = [];
	const dayOf = (name: (typeof dayNames)[number]): string | undefined => {
		const read = readDateParts(fields, name);
		if (read.state === 'day') return read.day;
		if (read.state !== 'empty') faults.push({ field: name, problem: 'day' });
		return undefined;
	};
	const input: { -readonly [Key in keyof StepInput]: StepInput[Key] } = {
		note: text('note') || null
	};
	const document = kept['document']?.id ?? (text('existing') || undefined);
	if (document) input.document_id = document;
	if (step.kind === 'opinion') input.no_conflict_of_interest = fields.get('no_conflict') === 'on';
	if (step.kind === 'check') {
		input.papers = checkedPapers(fields, step.papers_in);
		input.unit_id = text('unit_id') || undefined;
	}
	if (step.kind === 'submit') input.papers = handedIn(kept, step.papers_in);
	if (['record', 'await_external', 'sitting', 'decide'].includes(step.kind) && step.papers_out.length > 1)
		input.papers = handedIn(kept, step.papers_out);
	if (step.kind === 'sitting') readSittingFields(fields, input, faults);
	if (step.kind === 'number') {
		input.party = text('party');
		input.number = text('number') || null;
		input.unit_id = text('unit_id') || undefined;
	}
	if (step.kind === 'sign' || step.kind === 'close') {
		input.signed_on = dayOf('signed_on') ?? '';
		input.signed_place = text('signed_place');
		input.medium = mediumIn(text('medium'));
		input.signatories = signatoriesIn(fields);
		const startsOn = dayOf('starts_on');
		const endsOn = dayOf('ends_on');
		input.agreement = {
			...(startsOn ? { starts_on: startsOn } : {}),
			...(endsOn ? { ends_on: endsOn } : {})
		};
	}
	if (step.kind === 'await_external') {
		input.letter_number = text('letter_number');
		input.letter_date = dayOf('letter_date');
	}
	if (step.kind === 'publish') {
		input.reason = text('reason') || undefined;
		input.agreement = { publish_document: fields.get('publish_document') === 'on' };
	}
	if (onPaper) {
		const decidedBy = text('decided_by') || text('decided_by_name');
		const decidedOn = dayOf('decided_on');
		const scan = kept['scan']?.id ?? '';
		if (decidedBy === '') faults.push({ field: 'decided_by', problem: 'decided_by' });
		if (!decidedOn && !faults.some((fault) => fault.field === 'decided_on'))
			faults.push({ field: 'decided_on', problem: 'decided_on' });
		if (scan === '') faults.push({ field: 'scan', problem: 'scan' });
		input.on_paper = { decided_by: decidedBy, decided_on: decidedOn ?? '', document_id: scan };
	}
	const outcome = text('outcome');
	if (outcome === '' && step.kind !== 'close') faults.push({ field: 'outcome', problem: 'outcome' });
	return { outcome, input, typed: typedStep(fields, kept), faults };
}

function checkedPapers(fields: FormData, papers: OpenStep['papers_in']): NonNullable<StepInput['papers']> {
	return papers.flatMap((paper) => {
		const state = typed(fields, `paper.${paper.key}.state`);
		if (state !== 'ok' && state !== 'missing' && state !== 'wrong') return [];
		// An optional paper that nobody sent is no fault of the applicant's.
		if (state === 'missing' && paper.need === 'optional' && typed(fields, `paper.${paper.key}.remark`) === '')
			return [];
		return [{ key: paper.key, state, remark: typed(fields, `paper.${paper.key}.remark`) || null }];
	});
}

function handedIn(kept: TypedStep['kept'], papers: OpenStep['papers_in']): NonNullable<StepInput['papers']> {
	return papers.flatMap((paper) => {
		const file = kept[`file.${paper.key}`];
		return file ? [{ key: paper.key, document_id: file.id }] : [];
	});
}

/** The parties of a signing with name and capacity; a party of which nothing was typed is not there. */
function signatoriesIn(fields: FormData): NonNullable<StepInput['signatories']> {
	return ['region', 'partner', 'other'].flatMap((place) => {
		const party = place === 'region' ? 'region' : typed(fields, `sign.${place}.party`);
		const person = typed(fields, `sign.${place}.person`);
		const capacity = typed(fields, `sign.${place}.capacity`);
		return person === '' && capacity === '' ? [] : [{ party, person, capacity }];
	});
}

function readSittingFields(
	fields: FormData,
	input: { -readonly [Key in keyof StepInput]: StepInput[Key] },
	faults: FieldFault[]
): void {
	input.sitting_id = typed(fields, 'sitting_id');
	const conclusion = typed(fields, 'conclusion');
	if (conclusion === 'feasible' || conclusion === 'feasible_with_notes' || conclusion === 'not_feasible')
		input.conclusion = conclusion;
	input.without_opinions = typed(fields, 'without_opinions') || null;
	const dissents = readDissents(typed(fields, 'dissents'));
	const followUps = readFollowUps(typed(fields, 'follow_ups'));
	if (dissents === null) faults.push({ field: 'dissents', problem: 'dissents' });
	else input.dissents = dissents;
	if (followUps === null) faults.push({ field: 'follow_ups', problem: 'follow_ups' });
	else input.follow_ups = followUps;
}

const lines = (text: string) =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');

/** "Name: what they said", a line each; null where a line is not written so. */
export function readDissents(text: string): { name: string; text: string }[] | null {
	const read = lines(text).map((line) => /^([^:]{2,200}):\s*(.+)$/.exec(line));
	return read.every((match) => match !== null)
		? read.map((match) => ({ name: match[1]!.trim(), text: match[2]!.trim() }))
		: null;
}

/** "what; who; until when", a line each; who and day may be left out. Null where a day cannot be read. */
export function readFollowUps(text: string): { what: string; who: string; due_on: string | null }[] | null {
	const read = lines(text).map((line) => {
		const [what = '', who = '', day = ''] = line.split(';').map((part) => part.trim());
		const due = day === '' ? null : readWrittenDay(day);
		return what === '' || (day !== '' && due === null) ? null : { what, who, due_on: due };
	});
	return read.every((one) => one !== null) ? read : null;
}

const mediumIn = (word: string) => (word === 'ink' || word === 'electronic' ? word : undefined);
