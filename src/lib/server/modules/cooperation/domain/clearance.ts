import {
	drawLine,
	openVisits,
	papersFor,
	type CaseEvent,
	type CaseState,
	type LinePosition
} from '$lib/server/modules/workflow';
import type { Bilingual } from '$lib/text/bilingual';
import { officeToAsk } from './outside-offices';

/** What a foreign agreement passes between the intent and the deposit (Permendagri 25/2020; UU 24/2000 Ps 7 and 17). */
export const clearanceSteps = [
	'loi',
	'persetujuan_dprd',
	'verifikasi',
	'pembahasan',
	'persetujuan_menteri',
	'full_powers',
	'ttd_naskah',
	'penyerahan_kemlu'
] as const;

export type ClearanceStep = {
	readonly key: string;
	readonly name: Bilingual;
	readonly position: LinePosition;
	/** The day on which it was granted, signed or deposited. */
	readonly done_on: string | null;
	/** The letter that says so, or that asks for it while it is out. */
	readonly letter_number: string | null;
	readonly letter_date: string | null;
};

export type Clearance = {
	readonly steps: readonly ClearanceStep[];
	/** The step of the case that is open now, whether or not it is one of the track. */
	readonly present: { readonly key: string; readonly name: Bilingual; readonly since: string } | null;
	/** Whose answer it waits for; null while the office itself has it. */
	readonly held_by: Bilingual | null;
	/** Papers that the gate it stands at, or comes to next, asks for and that are not there or came back. */
	readonly missing: readonly Bilingual[];
};

/** Where a foreign agreement stands on its way to clearance, told from the events of its case. */
export function clearanceOf(state: CaseState, events: readonly CaseEvent[]): Clearance {
	const line = drawLine(state);
	const tracked = line.filter(({ step }) => (clearanceSteps as readonly string[]).includes(step.key));
	const open = openVisits(state)[0];
	const present = line.find(({ step }) => step.key === open?.step)?.step;
	const gate =
		present?.kind === 'await_external'
			? present
			: line.find(({ step, position }) => step.kind === 'await_external' && position === 'ahead')?.step;
	return {
		steps: tracked.map(({ step, position }) => {
			const letter = events.findLast((event) => event.step === step.key && event.fields.letter_number);
			const visit = state.visits.findLast((one) => one.step === step.key && one.closed_on !== null);
			return {
				key: step.key,
				name: step.name,
				position,
				done_on: position === 'done' ? (visit?.closed_on ?? null) : null,
				letter_number: letter?.fields.letter_number ?? null,
				letter_date: letter?.fields.letter_date ?? null
			};
		}),
		present: present && open ? { key: present.key, name: present.name, since: open.opened_on } : null,
		held_by: present?.kind === 'await_external' ? officeToAsk(present.key) : null,
		missing: papersFor(gate?.papers_in ?? [], state.answers)
			.filter(({ need, paper }) => {
				const known = state.papers[paper];
				return need === 'required' && (!known?.document_id || known.state === 'wrong');
			})
			.flatMap(({ paper }) => state.procedure.papers.find(({ key }) => key === paper)?.name ?? [])
	};
}
