import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { isRegionCode, provinceOf } from '../domain/provinces';
import { lockPartner, setRegionCode } from '../repository/partner-history';

export type PlaceRefusal =
	AuthorisationRefusal | DatabaseRefusal | Refusal<'NOT_FOUND' | 'VALIDATION_FAILED' | 'PARTNER_NO_REGION'>;

/**
 * Says which region's government a partner is, by the code of that region; empty takes it back. The map of the country
 * and the finder of neighbours go by it.
 *
 * `PARTNER_NO_REGION`: the partner is no local government of Indonesia · `VALIDATION_FAILED`: no province has the code.
 */
export async function recordRegionCode(
	ctx: Ctx,
	id: string,
	wish: { readonly code: string }
): Promise<{ id: string } | PlaceRefusal> {
	const denied = authorise(ctx, 'partner.write');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	const code = wish.code.trim();
	if (code !== '' && !(isRegionCode(code) && provinceOf(code)))
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'code', message: 'REGION_CODE_WRONG' }] });
	return carryOut(ctx, async (uow): Promise<{ id: string } | Refusal<'NOT_FOUND' | 'PARTNER_NO_REGION'>> => {
		const partner = await uow.first(lockPartner({ id }));
		if (!partner) return refuse('NOT_FOUND');
		if (partner.kind !== 'local_government' || partner.country !== 'ID') return refuse('PARTNER_NO_REGION');
		uow.guard(setRegionCode(id, partner.version, code === '' ? null : code));
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'PARTNER_PLACED',
			subject: { kind: 'partner', id },
			data: { region_code: code === '' ? null : code }
		});
		return { id };
	});
}
