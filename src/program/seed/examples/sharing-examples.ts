import { recordRegionCode, showPartner, takePartner } from '$lib/server/modules/organisations';
import { addJointService, addServiceShare, addTheme } from '$lib/server/modules/sharing';
import { carryOut, type Ctx } from '$lib/server/platform/context';
import { expected } from './stage';

/** The code of the regency around the city; the example bears it, so that it counts as a neighbour. */
const neighbourCode = '15.05';

/** What the region shows and looks for, what an invented neighbour said, and one service run together. All invented. */
export async function seedSharingExamples(ctx: Ctx): Promise<void> {
	const neighbour = 'Pemerintah Kabupaten Contoh Hilir';
	const made = expected(
		'neighbour',
		await carryOut(ctx, (uow) =>
			takePartner(uow, ctx, { name: neighbour, kind: 'local_government', country: 'ID' })
		)
	) as { id: string };
	expected('region code', await recordRegionCode(ctx, made.id, { code: neighbourCode }));
	// Named in public, so that the map of regions has somebody on it.
	await carryOut(ctx, (uow) => {
		showPartner(uow, made.id);
		uow.audit({
			at: ctx.clock.now(),
			actor: { id: null, role: 'program:seed' },
			event: 'PARTNER_SHOWN',
			subject: { kind: 'partner', id: made.id },
			data: {}
		});
	});
	for (const theme of [
		{
			direction: 'seeks',
			field: 'public_works',
			title: 'Contoh pengolahan lumpur tinja bersama',
			title_en: 'Example: treating septage together',
			publish: true
		},
		{
			direction: 'offers',
			field: 'environment',
			title: 'Contoh bank sampah tingkat rukun tetangga',
			title_en: 'Example: waste banks of neighbourhoods',
			publish: true
		},
		{
			direction: 'offers',
			field: 'public_works',
			title: 'Contoh instalasi pengolahan lumpur tinja yang belum penuh',
			partner: neighbour,
			known_from: 'Contoh surat tetangga'
		},
		{
			direction: 'seeks',
			field: 'environment',
			title: 'Contoh cara memilah sampah di rukun tetangga',
			partner: neighbour,
			known_from: 'Contoh kunjungan belajar'
		}
	])
		expected('theme', await addTheme(ctx, theme));
	const service = expected(
		'joint service',
		await addJointService(ctx, {
			name: 'Contoh layanan sedot tinja lintas batas',
			name_en: 'Example: desludging across the border',
			field: 'public_works',
			about: 'Contoh — armada satu daerah melayani rumah di kedua sisi batas.',
			run_by: 'region',
			started_on: `${Number(ctx.clock.today().slice(0, 4)) - 1}-01-01`,
			coverage_unit: 'rumah',
			coverage_before: '1200',
			coverage_after: '2850',
			cost_before: '640000000',
			cost_after: '455000000',
			cost_note: 'Contoh hitungan biaya armada setahun.',
			publish: true
		})
	) as { id: string };
	const year = ctx.clock.today().slice(0, 4);
	expected('share', await addServiceShare(ctx, service.id, { year, amount: '455000000' }));
	expected(
		'share',
		await addServiceShare(ctx, service.id, { year, amount: '210000000', partner: neighbour })
	);
}
