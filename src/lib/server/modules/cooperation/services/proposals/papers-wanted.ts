import { blocksFor, papersFor, type Paper, type Procedure } from '$lib/server/modules/workflow';
import { nationalProcedures } from '../../domain/procedures';
import { caseAnswers, routeCooperation, type RouteAnswers } from '../../domain/routing';
import { partNames, type PartFault } from '../../domain/proposals/parts';
import { faultsInPart, type ProposalFile } from './proposal-file';

/** A paper that the first step asks for; an `own` one is made from what was typed and needs no upload. */
export type PaperWanted = Paper & { readonly required: boolean; readonly own: boolean };

/** The papers that this draft's procedure asks for at its first step. */
export function papersWanted(draft: { readonly answers: { readonly routing: RouteAnswers } }): PaperWanted[] {
	const { routing } = draft.answers;
	const procedure = procedureOf(routing);
	if (!procedure) return [];
	const answers = caseAnswers(routing);
	const first = blocksFor(procedure, answers)[0]![0]!;
	return papersFor(first.papers_in, answers).flatMap((use) => {
		const paper = procedure.papers.find((one) => one.key === use.paper);
		if (!paper) return [];
		const own = paper.key === 'kak' || paper.key === 'pakta_integritas';
		return [{ ...paper, required: use.need === 'required', own }];
	});
}

/** The procedure to which the answers lead, as the nation has it; undefined where they lead elsewhere. */
export function procedureOf(routing: RouteAnswers): Procedure | undefined {
	// Which procedure it is hangs on no day: a calendar that counts nothing serves.
	const anyDay = { add: (day: string) => ({ day, provisional: false }), count: () => 0 };
	const { procedure, refused } = routeCooperation({ ...routing, start: undefined }, anyDay);
	return procedure === null || refused ? undefined : nationalProcedures[procedure];
}

/** What still keeps a draft from being sent; empty where it can be. `errors` are named `part.field`. */
export function missingFrom(draft: Pick<ProposalFile, 'answers'>): {
	errors: PartFault[];
	papers: string[];
} {
	const errors = partNames.flatMap((part) =>
		faultsInPart(draft, part, draft.answers[part] ?? {}).map((fault) => ({
			...fault,
			field: `${part}.${fault.field}`
		}))
	);
	const given = draft.answers.papers ?? {};
	const papers = papersWanted(draft)
		.filter((paper) => paper.required && !paper.own && !given[paper.key])
		.map((paper) => paper.key);
	return { errors, papers };
}
