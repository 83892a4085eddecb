import { auditActor, type Ctx } from '$lib/server/platform/context';
import { newId } from '$lib/server/platform/ids';
import { insertAccess } from '../repository/access-log';

/** What goes to the access log and not to the change chain: nothing changed, yet it must be known. */
export type AccessEvent = {
	event: 'SIGN_IN_REFUSED' | 'RESTRICTED_READ' | 'NOT_ALLOWED' | 'EXPORTED' | 'AUDIT_READ';
	subject?: { kind: string; id?: string | null };
	details?: Record<string, unknown>;
};

/** Notes a read of something restricted, a refused sign-in or a refused act (decisions.md 7). */
export async function logAccess(ctx: Pick<Ctx, 'db' | 'actor'>, access: AccessEvent): Promise<void> {
	await ctx.db.rows(
		insertAccess({
			id: newId(),
			at: new Date(),
			actor_id: auditActor(ctx.actor).id,
			event: access.event,
			subject_kind: access.subject?.kind ?? null,
			subject_id: access.subject?.id ?? null,
			details: JSON.stringify(access.details ?? {})
		})
	);
}
