import type { Ctx } from '$lib/server/platform/context';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import type { Bilingual } from '$lib/text/bilingual';
import { delegatesOfOwn } from '../../repository/visit-records';

/** Somebody of the region who went there, with the office held then. */
export type Traveller = {
	readonly name: string;
	readonly office: Bilingual | null;
	readonly visit_id: string;
	readonly visit: Bilingual;
	readonly is_example: boolean;
};

/** Who of the region travelled to a country in a delegation, the latest first; children are left out. */
export async function travellersTo(
	ctx: Ctx,
	country: string
): Promise<readonly Traveller[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'visit.read');
	if (denied) return denied;
	return ctx.db.rows(delegatesOfOwn({ country }));
}
