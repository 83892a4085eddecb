import { refuse } from '$lib/server/platform/refusal';
import { agreementsOfCase } from '../../repository/agreements';
import { addPublication, addWithholding } from '../agreements/publish-agreement';
import type { StepEffect } from './effect';

/**
 * Agreements with outside parties are open to the public at any time (UU 14/2008 Ps 11(1)e); withholding one needs
 * a reason from Ps 17. All agreements that the case has brought are published together.
 */
export const publishAgreements: StepEffect = async ({ uow, ctx, file, outcome, input }) => {
	const agreements = await uow.rows(agreementsOfCase({ caseId: file.row.id }));
	const waiting = agreements.filter((one) => one.published_at === null);
	if (waiting.length === 0) return refuse('NOTHING_TO_PUBLISH');
	for (const agreement of waiting) {
		if (outcome === 'publish')
			addPublication(uow, ctx, agreement, { withPaper: input.agreement?.publish_document === true });
		else addWithholding(uow, ctx, agreement.id, (input.reason ?? input.note ?? '').trim());
	}
};
