import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { logAccess } from '$lib/server/modules/audit';
import { readCase } from '$lib/server/modules/cooperation';
import { allows, authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { letterById } from '$lib/server/modules/letters';
import { dutyOnLetter } from '../../repository/instructions';
import { listed, type ListedLetter } from './list-letters';

export type LetterView = ListedLetter & {
	readonly entered_by: string | null;
	readonly created_at: Date;
	readonly case: { readonly id: string; readonly subject: string } | null;
	/** May be completed: a number that came later, the scan, the number in Srikandi. */
	readonly may_change: boolean;
};

/**
 * One letter. A letter of a case is read by whoever reads the case, every other by those who keep the agenda and by whom
 * it was handed to; reading a secret one goes into the access log. `NOT_FOUND`: there is none, or it is not this reader's.
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
	const mayRead = file ? !isRefusal(file) : allows(ctx.actor, 'letter.agenda') || (await wasHanded(ctx, id));
	if (!mayRead) return refuse('NOT_FOUND');
	if (secret)
		await logAccess(ctx, { event: 'RESTRICTED_READ', subject: { kind: 'letter', id }, details: {} });
	return {
		...listed(row),
		case: file && !isRefusal(file) ? { id: file.row.id, subject: file.row.subject } : null,
		may_change: allows(ctx.actor, 'letter.write')
	};
}

/** An instruction about the letter makes it its recipient's to read. */
async function wasHanded(ctx: Ctx, letterId: string): Promise<boolean> {
	if (ctx.actor.kind !== 'person') return false;
	return (await ctx.db.first(dutyOnLetter({ letterId, personId: ctx.actor.id }))) !== undefined;
}
