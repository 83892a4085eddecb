import type pg from 'pg';

/** Kota Jambi. The code is from the Kemendagri list of regions; 15.71 = Provinsi Jambi, Kota Jambi. */
export async function seedTenant(client: pg.Client): Promise<number> {
	const { rows } = await client.query<{ id: number }>(
		`insert into tenant (kode_wilayah, slug, name, short_name, kind, head_title, time_zone, settings)
		values ('15.71', 'jambi', 'Pemerintah Kota Jambi', 'Kota Jambi', 'city', '{"id":"Wali Kota Jambi","en":"Mayor of Jambi"}', 'Asia/Jakarta',
			'{"map_place":[103.61,-1.61]}')
		on conflict (kode_wilayah) do update set name = excluded.name
		returning id`
	);
	return rows[0]!.id;
}
