import type pg from 'pg';

/** Kota Jambi. The code is from the Kemendagri list of regions; 15.71 = Provinsi Jambi, Kota Jambi. */
export const demonstrationCode = '15.71';

/** Makes the demonstration's government, marked as unfinished until its first records are in. */
export async function seedTenant(owner: pg.Client): Promise<number> {
	const { rows } = await owner.query<{ id: number }>(
		`insert into tenant (kode_wilayah, slug, name, short_name, kind, head_title, time_zone, settings, seeding_since)
		values ($1, 'jambi', 'Pemerintah Kota Jambi', 'Kota Jambi', 'city', '{"id":"Wali Kota Jambi","en":"Mayor of Jambi"}', 'Asia/Jakarta', '{"demonstration":true,"bordering_regions":["15.05"]}', now())
		returning id`,
		[demonstrationCode]
	);
	return rows[0]!.id;
}
