import { addMonths } from '$lib/server/modules/calendar';
import { recordPartnerPaper } from '$lib/server/modules/cooperation';
import { compareNewPartners, takePartner } from '$lib/server/modules/organisations';
import { addContact, addPlace } from '$lib/server/modules/partner-room';
import { carryOut, type Ctx } from '$lib/server/platform/context';
import { expected } from './stage';

/** The papers of the demonstration's partner: one that holds, one that ends soon, the others missing. */
export async function seedPartnerPapers(ctx: Ctx, partnerId: string): Promise<void> {
	const today = ctx.clock.today();
	for (const paper of [
		{
			kind: 'deed',
			number: 'Contoh Nomor 12',
			issued_by: 'Contoh Notaris',
			issued_on: addMonths(today, -60)
		},
		{
			kind: 'sanctions_statement',
			issued_by: 'Contoh Direktur',
			issued_on: addMonths(today, -11),
			expires_on: addMonths(today, 1)
		}
	])
		expected('paper', await recordPartnerPaper(ctx, partnerId, paper));
}

/** Whom to reach at the demonstration's partner, and where it sits. */
export async function seedPartnerRoom(ctx: Ctx, partnerId: string): Promise<void> {
	expected(
		'contact',
		await addContact(ctx, partnerId, {
			name: 'Contoh Rahma Dewanti',
			position: 'Direktur',
			email: 'mitra@jambi.demo',
			is_first: true
		})
	);
	for (const place of [
		{ kind: 'head_office', address: 'Jalan Contoh Tepian 12', city: 'Kota Jambi', postal_code: '36100' },
		{ kind: 'branch', name: 'Contoh Cabang Seberang', address: 'Jalan Contoh Olak 3', city: 'Kota Jambi' }
	])
		expected('place', await addPlace(ctx, partnerId, place));
}

/** The demonstration's partner, recorded a second time in another spelling: what the list of twins is for. */
export async function seedTwinExample(ctx: Ctx): Promise<void> {
	expected(
		'twin',
		await carryOut(ctx, (uow) =>
			takePartner(uow, ctx, { name: 'PT. Contoh Air Batang Hari', kind: 'company', country: 'ID' })
		)
	);
	// Otherwise the worker's; the list is there from the first look on.
	await compareNewPartners(ctx);
}
