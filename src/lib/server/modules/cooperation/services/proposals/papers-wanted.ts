import { blocksFor, papersFor, type Paper, type Procedure } from '$lib/server/modules/workflow';
import { caseAnswers, type RouteAnswers } from '../../domain/routing';
import { partNames, type PartFault } from '../../domain/proposals/parts';
import { faultsInPart, type ProposalFile } from './proposal-file';

/** A paper that the first step asks for; an `own` one is made from what was typed and needs no upload. */
export type PaperWanted = Paper & { readonly required: boolean; readonly own: boolean };

/** The papers that this draft's procedure asks for at its first step. */
export function papersWanted(draft: {
	readonly answers: { readonly routing: RouteAnswers };
	readonly procedure: Procedure | undefined;
}): PaperWanted[] {
	const { procedure } = draft;
	if (!procedure) return [];
	const answers = caseAnswers(draft.answers.routing);
	const first = blocksFor(procedure, answers)[0]![0]!;
	return papersFor(first.papers_in, answers).flatMap((use) => {
		const paper = procedure.papers.find((one) => one.key === use.paper);
		if (!paper) return [];
		const own = paper.key === 'kak' || paper.key === 'pakta_integritas';
		return [{ ...paper, required: use.need === 'required', own }];
	});
}

/** What still keeps a draft from being sent; empty where it can be. `errors` are named `part.field`. */
export function missingFrom(draft: Pick<ProposalFile, 'answers' | 'procedure'>): {
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
