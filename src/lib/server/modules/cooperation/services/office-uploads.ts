import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { allows, findStandingUnchecked } from '$lib/server/modules/identity';
import { areOfOneOffice } from '../domain/case-scope';

/**
 * Whether the actor may use a file that was sent in and named nowhere yet: their own, or a colleague's. What the
 * office uploads is the office's: who scans a sheet is seldom who decides where it belongs. Those who send nothing in
 * themselves see a file once it belongs to a record.
 */
export async function mayUseUpload(
	reader: Pick<Ctx['db'], 'rows'> | UnitOfWork,
	ctx: Pick<Ctx, 'actor' | 'clock'>,
	uploadedBy: string | null
): Promise<boolean> {
	const { actor } = ctx;
	if (actor.kind === 'program') return true;
	if (actor.kind !== 'person' || uploadedBy === null) return false;
	if (uploadedBy === actor.id) return true;
	if (!allows(actor, 'document.upload')) return false;
	return areOfOneOffice(actor, await findStandingUnchecked(reader, uploadedBy, ctx.clock.today()));
}
