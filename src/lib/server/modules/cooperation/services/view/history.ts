import type { NamedPerson } from '$lib/server/modules/identity';
import { stepOf, type StepKind } from '$lib/server/modules/workflow';
import type { CaseFile } from '../case-file';
import type { HistoryEntry } from '../case-view';

type Event = CaseFile['events'][number];

/** Kinds of step whose outcome the partner learns anyway; the rest is the office weighing (UU 14/2008 Ps 17). */
const seenFromOutside: readonly StepKind[] = ['submit', 'check', 'sign', 'publish'];

/**
 * What happened, the newest first. A decision on paper names who decided and when, and beside it who entered it.
 * From outside only what concerns the applicant is told, and no name of an official.
 */
export function describeHistory(
	file: CaseFile,
	people: ReadonlyMap<string, NamedPerson>,
	outside: boolean
): HistoryEntry[] {
	return file.events
		.filter((event) => !outside || isSeenFromOutside(file, event))
		.map((event) => describe(file, event, people, outside))
		.toReversed();
}

function isSeenFromOutside(file: CaseFile, event: Event): boolean {
	if (event.step === null) return event.act !== 'amend';
	const step = stepOf(file.state.procedure, event.step);
	if (!step) return false;
	if (step.kind === 'decide') return step.key === 'keputusan_kdh' && event.outcome !== 'return';
	return seenFromOutside.includes(step.kind);
}

function describe(
	file: CaseFile,
	event: Event,
	people: ReadonlyMap<string, NamedPerson>,
	outside: boolean
): HistoryEntry {
	const { procedure } = file.state;
	const step = event.step === null ? undefined : stepOf(procedure, event.step);
	const decidedBy = event.on_paper ? people.get(event.on_paper.decided_by) : undefined;
	const hidden = outside && event.actor.role !== 'partner';
	return {
		seq: event.seq,
		at: new Date(event.at),
		// An amendment of what was asked for is another thing than one of whether the council is needed.
		act:
			event.act === 'amend' && !('needs_council' in (event.fields.answers ?? {}))
				? 'change_terms'
				: event.act,
		step: event.step,
		step_name: step?.name ?? null,
		kind: step?.kind ?? null,
		outcome: event.outcome,
		note: event.note ?? event.fields.reason ?? null,
		who:
			hidden || event.actor_name === null ? null : { name: event.actor_name, position: event.actor_position },
		role: event.actor.role,
		on_paper:
			event.on_paper && !hidden
				? {
						by: {
							name: decidedBy?.name ?? event.on_paper.decided_by,
							position: decidedBy?.position ?? null
						},
						on: event.on_paper.decided_on,
						document_id: event.on_paper.document_id
					}
				: null,
		papers: papersIn(file, event),
		conclusion: event.fields.conclusion ?? null,
		letter: event.fields.letter_number
			? { number: event.fields.letter_number, date: event.fields.letter_date ?? null }
			: null,
		number: event.fields.number ?? null,
		document_id: outside ? null : (event.fields.document_id ?? null),
		skipped: (event.fields.skipped ?? []).flatMap((key) => {
			const skipped = stepOf(procedure, key);
			return skipped ? [skipped.name] : [];
		})
	};
}

/** Of a check only what was wrong is worth telling. */
function papersIn(file: CaseFile, event: Event): HistoryEntry['papers'] {
	return (event.fields.papers ?? []).flatMap((entry) => {
		if (entry.state === undefined || entry.state === 'ok') return [];
		const paper = file.state.procedure.papers.find((one) => one.key === entry.key);
		return paper ? [{ name: paper.name, state: entry.state, remark: entry.remark ?? null }] : [];
	});
}
