import type { Ctx } from '$lib/server/platform/context';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, takeAttempt } from '$lib/server/modules/identity';
import { isUnderWay } from '$lib/server/modules/workflow';
import { normaliseVisitReceipt } from '../../domain/visit-request';
import { requestByReceipt } from '../../repository/visit-requests';
import { fileOf, type RequestFile } from './request-file';

/** What anybody with the receipt number reads: where it stands, and neither names nor letters. */
export type TrackedVisit = Pick<RequestFile, 'line' | 'clock'> & {
	readonly receipt: string;
	readonly theme: string;
	readonly status: string;
	readonly open: string | null;
	readonly started_on: string;
	readonly ended_on: string | null;
	/** The first day of the visit, once the host agreed to one and as long as it stands. */
	readonly agreed_on: string | null;
	/** The visit that came of it, once everybody may see it. */
	readonly visit_id: string | null;
	readonly is_example: boolean;
	readonly state: RequestFile['state'];
};

/**
 * Where a request to visit stands, for whoever knows its number with the random tail (capability 2). Guessing is
 * limited per network address.
 */
export async function trackVisitRequest(
	ctx: Ctx,
	number: string,
	from: { readonly address: string }
): Promise<TrackedVisit | Refusal<'NOT_FOUND' | 'TOO_MANY_REQUESTS'>> {
	if (authorise(ctx, 'proposal.track')) return refuse('NOT_FOUND');
	const blocked = await takeAttempt(ctx, `track-from:${from.address}`, 120, 600);
	if (blocked) return blocked;
	const receipt = normaliseVisitReceipt(number);
	const row = receipt === null ? undefined : await ctx.db.first(requestByReceipt({ receipt }));
	if (!row) return refuse('NOT_FOUND');
	const file = await fileOf(ctx, row);
	return {
		receipt: row.receipt!,
		theme: row.theme,
		status: file.state.status,
		open: row.open_step,
		started_on: file.state.started_on,
		ended_on: file.state.ended_on,
		agreed_on: isUnderWay(file.state.status) || file.state.status === 'completed' ? row.agreed_on : null,
		line: file.line,
		clock: file.clock,
		visit_id: row.visit_id,
		is_example: row.is_example,
		state: file.state
	};
}
