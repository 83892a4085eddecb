import { upsertPaper } from '../../repository/cases';
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
				remark: paper.remark ?? null,
				checked_by: checked && ctx.actor.kind === 'person' ? ctx.actor.id : null,
				checked_at: checked ? ctx.clock.now() : null
			})
		);
	}
};
