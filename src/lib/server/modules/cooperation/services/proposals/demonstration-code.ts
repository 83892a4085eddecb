import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { readKeptMail } from '$lib/server/modules/notifications';
import { livingCode } from '../../repository/proposals';
import { readDraft } from './proposal-file';

/**
 * The six digits that were mailed last for this draft. Only in the demonstration, which sends no mail and shows what
 * it keeps (contract.md); undefined everywhere else.
 */
export async function demonstrationCode(ctx: Ctx, id: string): Promise<string | undefined> {
	if (ctx.mode !== 'demo') return undefined;
	const draft = await readDraft(ctx, id);
	if (isRefusal(draft) || !draft.email) return undefined;
	const living = await ctx.db.first(livingCode({ subjectId: id, now: new Date() }));
	const mail = living && (await readKeptMail(ctx, { to: living.email }, `code.${living.id}`));
	return mail && /\b\d{6}\b/.exec(mail.subject)?.[0];
}
