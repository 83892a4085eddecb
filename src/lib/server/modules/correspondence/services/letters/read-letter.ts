import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { logAccess } from '$lib/server/modules/audit';
import { readCase } from '$lib/server/modules/cooperation';
import { allows, authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { letterById } from '$lib/server/modules/letters';
import { listed, type ListedLetter } from './list-letters';

export type LetterView = ListedLetter & {
	readonly entered_by: string | null;
	readonly created_at: Date;
	readonly case: { readonly id: string; readonly subject: string } | null;
	/** May be completed: a number that came later, the scan, the number in Srikandi. */
	readonly may_change: boolean;
};

/**
 * One letter. A letter of a case is read by whoever reads the case, every other by those who keep the agenda; reading
 * a secret one goes into the access log. `NOT_FOUND`: there is none, or it is not this reader's.
 */
export async function readLetter(
	ctx: Ctx,
	id: string
): Promise<LetterView | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'letter.read');
	if (denied) return denied;
	const row = isId(id) ? await ctx.db.first(letterById({ id })) : undefined;
	if (!row) return refuse('NOT_FOUND');
	const secret = row.nature === 'secret';
	if (secret && !allows(ctx.actor, 'letter.read_secret')) return refuse('NOT_FOUND');
	const file = row.case_id ? await readCase(ctx, row.case_id) : undefined;
	const mayRead = file ? !isRefusal(file) : allows(ctx.actor, 'letter.agenda');
	if (!mayRead) return refuse('NOT_FOUND');
	if (secret)
		await logAccess(ctx, { event: 'RESTRICTED_READ', subject: { kind: 'letter', id }, details: {} });
	return {
		...listed(row),
		case: file && !isRefusal(file) ? { id: file.row.id, subject: file.row.subject } : null,
		may_change: allows(ctx.actor, 'letter.write')
	};
}
