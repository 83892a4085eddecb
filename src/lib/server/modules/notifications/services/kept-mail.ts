import type { Ctx } from '$lib/server/platform/context';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { newestMails } from '../repository/mails';

export type KeptMail = {
	id: string;
	recipient: string;
	subject: string;
	body: string;
	kept_at: Date;
	sent_at: Date | null;
};

/**
 * The newest mails of the demonstration, which has no mail server; 25 a page. In production there are none to read:
 * they carry codes and links that let their recipient act, and no colleague may act as an applicant.
 */
export async function listKeptMail(
	ctx: Ctx,
	before?: { at: Date; id: string }
): Promise<KeptMail[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'mail.read_kept');
	if (denied) return denied;
	if (ctx.mode !== 'demo') return [];
	return ctx.db.rows(
		newestMails({
			before: before?.at ?? new Date('9999-01-01T00:00:00Z'),
			beforeId: before?.id ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff',
			limit: 25
		})
	);
}
