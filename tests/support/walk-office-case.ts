import { query } from '$lib/server/platform/database/builder';
import { newId } from '$lib/server/platform/ids';
import { isRefusal } from '$lib/server/platform/refusal';
import { actOnStep, type StepInput } from '$lib/server/modules/cooperation';
import { actorOf, foldCase, openSteps, papersFor, stepOf, type Step } from '$lib/server/modules/workflow';
import type { CaseEvent, CaseState, Procedure } from '$lib/server/modules/workflow';
import { onward } from './case-walk';
import { cast, type Member, type Office } from './office';

/** Who of the cast acts for which role of a step. */
const memberOf: Readonly<Record<string, Member>> = {
	unit_officer: 'unitOfficer',
	cooperation_officer: 'officer',
	tkksd_member: 'member',
	legal_officer: 'legal',
	registrar: 'registrar',
	partner: 'partner',
	regional_secretary: 'secretary',
	head_of_region: 'head'
};

/** The state of a case as its events tell it. */
export async function stateOfCase(office: Office, caseId: string): Promise<CaseState> {
	const { db } = office.program();
	const row = await db.first(
		query.selectFrom('cooperation_case').select('procedure').where('id', '=', caseId)
	);
	const events = await db.rows(
		query.selectFrom('case_event').select('body').where('case_id', '=', caseId).orderBy('seq')
	);
	return foldCase(
		row!.procedure as Procedure,
		events.map(({ body }) => body as CaseEvent)
	);
}

/**
 * Walks a case to its end by the people of the office whose step it is, or each step entered from paper by TU.
 * @returns the steps in the order taken
 */
export async function walkOfficeCase(
	office: Office,
	caseId: string,
	signing: { readonly partner: string; readonly agreement?: Readonly<Record<string, unknown>> },
	{ onPaper = false } = {}
): Promise<string[]> {
	const taken: string[] = [];
	for (let turn = 0; turn < 60; turn += 1) {
		const state = await stateOfCase(office, caseId);
		const [open] = openSteps(state);
		if (!open) return taken;
		const step = stepOf(state.procedure, open)!;
		const whose = memberOf[actorOf(step, state.answers)] ?? 'officer';
		const member = onPaper ? 'registrar' : whose;
		const given = await inputOf(office, { caseId, state, step, member, signing });
		const paper = {
			decided_by: cast[whose].name,
			decided_on: office.today,
			document_id: onPaper ? await office.document('registrar', `Lembar ${open}`) : ''
		};
		const input = onPaper ? { ...given, on_paper: paper } : given;
		const done = await actOnStep(office.as(member), caseId, open, onward[step.kind], input);
		if (isRefusal(done)) throw new Error(`${open}: ${JSON.stringify(done)}`);
		taken.push(open);
	}
	throw new Error('the case does not end');
}

async function inputOf(
	office: Office,
	at: {
		readonly caseId: string;
		readonly state: CaseState;
		readonly step: Step;
		readonly member: Member;
		readonly signing: { readonly partner: string; readonly agreement?: Readonly<Record<string, unknown>> };
	}
): Promise<StepInput> {
	const { step, state, member, signing } = at;
	switch (step.kind) {
		case 'submit':
			return {
				papers: await Promise.all(
					papersFor(step.papers_in, state.answers).map(async ({ paper }) => ({
						key: paper,
						document_id: await office.document(member, paper)
					}))
				)
			};
		case 'opinion':
			return { no_conflict_of_interest: true };
		case 'sitting':
			return { sitting_id: await aSitting(office, at.caseId), conclusion: 'feasible' };
		case 'draft':
			return { document_id: await office.document(member, 'Naskah') };
		case 'number':
			return { party: 'region' };
		case 'sign':
			return {
				document_id: await office.document(member, 'Naskah bertanda tangan'),
				signed_on: office.today,
				signatories: [
					{ party: 'region', person: 'Contoh Wali Kota', capacity: 'Wali Kota' },
					{ party: signing.partner, person: 'Contoh Direktur', capacity: 'Direktur' }
				],
				...(signing.agreement ? { agreement: signing.agreement } : {})
			};
		case 'await_external':
			return { letter_number: '1/DPRD/2026', letter_date: office.today };
		default:
			return {};
	}
}

async function aSitting(office: Office, caseId: string): Promise<string> {
	const id = newId();
	await office.program().db.write((uow) => {
		uow.add(
			query.insertInto('sitting').values({
				id,
				title: 'Rapat uji',
				held_on: office.today,
				starts_at: '09:00',
				place: 'Ruang Pola',
				state: 'planned',
				created_at: new Date()
			})
		);
		uow.add(query.insertInto('sitting_item').values({ sitting_id: id, case_id: caseId, position: 1 }));
		uow.audit({
			at: new Date(),
			actor: { id: null, role: 'test' },
			event: 'SITTING_PLANNED',
			subject: { kind: 'sitting', id }
		});
	});
	return id;
}
