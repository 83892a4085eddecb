import type { Ctx } from '$lib/server/platform/context';
import {
	logAccess,
	readTrailUnchecked,
	type Trail,
	type TrailEntry,
	type TrailFilter
} from '$lib/server/modules/audit';
import { authorise, type AuthorisationRefusal } from '../domain/authorise';
import { findPeopleUnchecked } from './people';

export type NamedTrail = Omit<Trail, 'entries'> & {
	readonly entries: readonly (TrailEntry & { readonly actorName: string | null })[];
};

/**
 * The audit log for those who watch over the office, with the names of those who acted. Reading it is itself noted
 * in the access log, with what was asked for.
 */
export async function readAuditTrail(
	ctx: Ctx,
	input: { filter?: TrailFilter; before?: number; limit?: number } = {}
): Promise<NamedTrail | AuthorisationRefusal> {
	const denied = authorise(ctx, 'audit.read');
	if (denied) return denied;
	const filter = input.filter ?? {};
	await logAccess(ctx, {
		event: 'AUDIT_READ',
		subject: filter.kind ? { kind: filter.kind, id: filter.id ?? null } : undefined,
		details: { event: filter.event ?? null, before: input.before ?? null }
	});
	const trail = await readTrailUnchecked(ctx, { filter, before: input.before, limit: input.limit ?? 50 });
	const people = await findPeopleUnchecked(
		ctx.db,
		trail.entries.flatMap(({ actorId }) => (actorId ? [actorId] : []))
	);
	return {
		...trail,
		entries: trail.entries.map((entry) => ({
			...entry,
			actorName: entry.actorId ? (people.get(entry.actorId)?.name ?? null) : null
		}))
	};
}
