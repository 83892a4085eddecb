import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { papersFor, type Step } from '$lib/server/modules/workflow';
import { upsertPaper } from '../../repository/cases';
import type { StepInput } from '../act-on-step';
import type { CaseFile } from '../case-file';
import type { StepEffect } from './effect';

/** Papers as handed in or as found by the one who checks; each has its own state and remark (capability 4). */
export const keepPapers: StepEffect = ({ uow, ctx, file, input, step }) => {
	const checked = step.kind === 'check';
	for (const paper of input.papers ?? []) {
		uow.add(
			upsertPaper({
				case_id: file.row.id,
				paper_key: paper.key,
				document_id: paper.document_id ?? null,
				state: paper.state ?? 'given',
				remark: paper.remark?.trim() || null,
				checked_by: checked && ctx.actor.kind === 'person' ? ctx.actor.id : null,
				checked_at: checked ? ctx.clock.now() : null
			})
		);
	}
};

/** Outcomes that bring the paper a step is there for; a return or a refusal brings another one, or none. */
const makesPaper = new Set(['approve', 'conclude', 'initial', 'granted', 'done', 'signed', 'ready']);

/**
 * Puts the paper that a step makes into the case's list of papers: the scanned instruction sheet, the council's
 * letter, the signed text. Where a step makes several, the act's `papers` say which document is which.
 */
export function keepMadePaper(
	uow: UnitOfWork,
	ctx: Ctx,
	file: CaseFile,
	step: Step,
	outcome: string,
	input: StepInput
): void {
	if (step.kind === 'submit' || step.kind === 'check' || !makesPaper.has(outcome)) return;
	const uses = papersFor(step.papers_out, file.state.answers);
	const named = (input.papers ?? []).filter((paper) => uses.some((use) => use.paper === paper.key));
	const single = input.document_id ?? input.on_paper?.document_id;
	const made =
		named.length > 0 || uses.length !== 1 || !single ? named : [{ key: uses[0]!.paper, document_id: single }];
	for (const { key, document_id: documentId } of made) {
		uow.add(
			upsertPaper({
				case_id: file.row.id,
				paper_key: key,
				document_id: documentId ?? null,
				state: 'given',
				remark: null,
				checked_by: null,
				checked_at: null
			})
		);
	}
}
