import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import {
	actOnStep,
	loadCaseUnchecked,
	openCase,
	planSitting,
	type StepInput
} from '$lib/server/modules/cooperation';
import { nationalProcedures, type ProcedureKey } from '$lib/server/modules/cooperation/domain/procedures';
import { giveDocument } from '$lib/server/modules/documents';
import { openSteps, papersFor, type Answers } from '$lib/server/modules/workflow';
import type { Member, Office } from './office';

export type BuiltCase = {
	readonly id: string;
	/** Takes an outcome as a person of the cast; a refusal is a failed test. */
	act(member: Member, step: string, outcome: string, input?: StepInput): Promise<void>;
	/** The same, where the answer itself is what the test asks about. */
	try(member: Member, step: string, outcome: string, input?: StepInput): ReturnType<typeof actOnStep>;
	open(): Promise<readonly string[]>;
	status(): Promise<string>;
};

type Options = {
	procedure?: ProcedureKey;
	answers?: Answers;
	subject?: string;
	partnerId?: string | null;
	unitId?: string | null;
};

/**
 * A case by the state that a test needs: `await aCase(office).waitingForSitting()`. It is walked by the same services
 * that people use, each step by the person whose step it is.
 */
export function aCase(office: Office, options: Options = {}) {
	const procedure = nationalProcedures[options.procedure ?? 'ksdd'];
	const answers: Answers = { initiator: 'partner', partner_kind: 'local_government', ...options.answers };

	async function opened(): Promise<BuiltCase> {
		const initiator = answers.initiator === 'region' ? 'unitOfficer' : 'partner';
		const first = procedure.steps[0]!;
		const papers = await Promise.all(
			papersFor(first.papers_in, answers)
				.filter((use) => use.need === 'required')
				.map(async (use) => ({ key: use.paper, document_id: await office.document(initiator, use.paper) }))
		);
		const ctx = office.as(initiator);
		const made = await ctx.db.write(async (uow) => {
			const done = await openCase(uow, ctx, {
				procedure,
				answers,
				subject: options.subject ?? 'Pengelolaan sampah di perbatasan',
				proposalId: null,
				partnerId: options.partnerId === undefined ? office.partners.own : options.partnerId,
				unitId: options.unitId === undefined ? office.units.own : options.unitId,
				papers,
				actorRole: initiator === 'partner' ? 'partner' : 'unit_officer'
			});
			if (isRefusal(done)) return done;
			for (const paper of papers) uow.add(giveDocument(paper.document_id, 'case', done.id));
			return done;
		});
		if (isRefusal(made)) throw new Error(describe(made));
		return built(office, made.id);
	}

	async function checked() {
		const made = await opened();
		await made.act('officer', 'periksa_kelengkapan', 'accept');
		return made;
	}
	async function opinionsGiven() {
		const made = await checked();
		const givers = {
			pendapat_hukum: 'legal',
			pendapat_anggaran: 'otherMember',
			pendapat_perencanaan: 'member',
			pendapat_teknis: 'member'
		} as const;
		for (const [step, member] of Object.entries(givers)) {
			await made.act(member, step, 'feasible', { no_conflict_of_interest: true });
		}
		return made;
	}
	async function concluded() {
		const made = await opinionsGiven();
		const sitting = await aSitting(office, [made.id]);
		await made.act('officer', 'rapat_tkksd', 'conclude', { sitting_id: sitting, conclusion: 'feasible' });
		return made;
	}
	async function instructed() {
		const made = await concluded();
		await made.act('secretary', 'disposisi_sekda', 'approve');
		return made;
	}
	async function approved() {
		const made = await instructed();
		await made.act('head', 'keputusan_kdh', 'approve');
		return made;
	}
	return {
		/** Handed in; the division has to check the papers. */
		waitingForCheck: opened,
		/** Returned to the applicant with a reason: the clock stands. */
		returnedToApplicant: async () => {
			const made = await opened();
			await made.act('officer', 'periksa_kelengkapan', 'return', {
				note: 'KAK belum menyebut pembiayaan',
				papers: [{ key: 'kak', state: 'wrong', remark: 'Pembiayaan belum ada' }]
			});
			return made;
		},
		waitingForOpinions: checked,
		waitingForSitting: opinionsGiven,
		waitingForSecretary: concluded,
		waitingForHead: instructed,
		waitingForOffer: approved
	};
}

/** A sitting on the office's today with these cases on its agenda. */
export async function aSitting(
	office: Office,
	caseIds: readonly string[],
	heldOn = office.today
): Promise<string> {
	const planned = await planSitting(office.as('officer'), {
		title: 'Rapat TKKSD',
		held_on: heldOn,
		starts_at: '09.00',
		place: 'Ruang Rapat Sekretariat Daerah',
		case_ids: caseIds
	});
	if (isRefusal(planned)) throw new Error(describe(planned));
	return planned.id;
}

function built(office: Office, id: string): BuiltCase {
	const attempt: BuiltCase['try'] = (member, step, outcome, input = {}) =>
		actOnStep(office.as(member), id, step, outcome, input);
	const file = async () => (await loadCaseUnchecked(office.program().db, id))!;
	return {
		id,
		try: attempt,
		async act(member, step, outcome, input) {
			const done = await attempt(member, step, outcome, input);
			if (isRefusal(done)) throw new Error(`${member} ${step} ${outcome}: ${describe(done)}`);
		},
		open: async () => openSteps((await file()).state),
		status: async () => (await file()).state.status
	};
}

function describe(refusal: Refusal): string {
	return `${refusal.refused} ${JSON.stringify(refusal.details ?? {})}`;
}
