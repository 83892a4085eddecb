import { takePartner } from '$lib/server/modules/organisations';
import { carryOut, type Ctx } from '$lib/server/platform/context';
import { expected } from './stage';

/** The demonstration's partner, recorded a second time in another spelling: what the list of twins is for. */
export async function seedTwinExample(ctx: Ctx): Promise<void> {
	expected(
		'twin',
		await carryOut(ctx, (uow) =>
			takePartner(uow, ctx, { name: 'PT. Contoh Air Batang Hari', kind: 'company', country: 'ID' })
		)
	);
}
