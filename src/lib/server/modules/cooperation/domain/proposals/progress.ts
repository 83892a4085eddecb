import type { PartName } from './parts';

/** The pages of a proposal in their order; the words are those of the addresses. */
export const proposalSteps = ['surel', 'lembaga', 'petugas', 'kak', 'berkas', 'pakta', 'periksa'] as const;
export type ProposalStep = (typeof proposalSteps)[number];

/** `optional`: may stay as it is. `ready`: all before it is done, so that this last page can send. */
export type StepProgress = 'done' | 'begun' | 'not_begun' | 'optional' | 'ready' | 'waiting';

/** Who types: somebody without an account, a partner's own account, or the office for itself or a visitor. */
export type Writer = 'applicant' | 'partner_account' | 'office';

export type DraftFacts = {
	readonly initiator: 'partner' | 'region';
	readonly emailProved: boolean;
	readonly pactAccepted: boolean;
	/** Parts with no fault, and parts where anything was typed. */
	readonly wholeParts: ReadonlySet<PartName>;
	readonly begunParts: ReadonlySet<PartName>;
	readonly papersMissing: number;
	readonly papersGiven: number;
};

/**
 * Which pages a proposal has. The region's own units sign no integrity pact and prove no address: their officers
 * are known. A partner's account is known too; a visitor whom the office types for may have no e-mail at all.
 */
export function stepsFor(initiator: DraftFacts['initiator'], writer: Writer): readonly ProposalStep[] {
	if (initiator === 'region') return ['lembaga', 'petugas', 'kak', 'berkas', 'periksa'];
	if (writer === 'partner_account') return ['lembaga', 'petugas', 'kak', 'berkas', 'pakta', 'periksa'];
	return proposalSteps;
}

/** Each page of the proposal with how far it is. */
export function progressOf(
	facts: DraftFacts,
	writer: Writer
): readonly { readonly step: ProposalStep; readonly progress: StepProgress }[] {
	const steps = stepsFor(facts.initiator, writer);
	const list = steps.map((step) => ({ step, progress: progressOfStep(step, facts, writer) }));
	const allDone = list.every(
		({ step, progress }) => step === 'periksa' || progress === 'done' || progress === 'optional'
	);
	return list.map((entry) =>
		entry.step === 'periksa' ? { ...entry, progress: allDone ? 'ready' : 'waiting' } : entry
	);
}

/** Where to go on: the first page that is not finished. */
export function firstUnfinished(facts: DraftFacts, writer: Writer): ProposalStep {
	return (
		progressOf(facts, writer).find(({ progress }) => progress === 'begun' || progress === 'not_begun')
			?.step ?? 'periksa'
	);
}

function progressOfStep(step: ProposalStep, facts: DraftFacts, writer: Writer): StepProgress {
	switch (step) {
		case 'surel':
			if (facts.emailProved) return 'done';
			return writer === 'applicant' ? 'not_begun' : 'optional';
		case 'berkas':
			if (facts.papersMissing === 0) return 'done';
			return facts.papersGiven > 0 ? 'begun' : 'not_begun';
		case 'pakta':
			return facts.pactAccepted ? 'done' : 'not_begun';
		case 'periksa':
			return 'waiting';
		default:
			if (facts.wholeParts.has(step)) return 'done';
			return facts.begunParts.has(step) ? 'begun' : 'not_begun';
	}
}
