import type { TestDatabase } from './database';

/**
 * Fills a tenant with published projects of one donor each of fifty, in six currencies, with `entries` entries of the
 * ledger each; what is kept for lists and totals is counted as the program does it, but once for all: row by row would
 * take minutes for what each act does in a moment. Everything follows from the numbers: no chance.
 */
export async function fillProjects(
	database: TestDatabase,
	{ tenant, projects, entries }: { tenant: number; projects: number; entries: number }
): Promise<void> {
	const client = await database.owner.connect();
	try {
		await client.query('begin');
		await client.query(`select set_config('app.tenant', $1, true)`, [String(tenant)]);
		const filled = ['project', 'project_party', 'funding', 'funding_transaction'];
		for (const table of filled) await client.query(`alter table ${table} disable trigger user`);
		await client.query(`insert into partner (id, name, kind, country, is_published)
			select md5('partner' || n)::uuid, 'Lembaga Uji ' || n, 'international_organisation', 'DE', true from generate_series(1, 50) n`);
		await client.query(
			`insert into project (id, title, summary, sector, stage, planned_start, planned_end, actual_start, is_published, latitude, longitude, location, updated_at)
			select md5('project' || n)::uuid, jsonb_build_object('id', 'Proyek uji ' || n, 'en', 'Trial project ' || n),
				jsonb_build_object('id', 'Ringkasan proyek uji ' || n, 'en', 'Summary of trial project ' || n),
				(array['solid_waste', 'wastewater', 'water_supply', 'settlements', 'health'])[1 + n % 5], 'implementation',
				date '2016-01-01' + n % 2000, date '2027-01-01' + n % 900, date '2016-02-01' + n % 2000, true,
				-1.6 + (n % 100) * 0.001, 103.6 + (n % 100) * 0.001, 'Kelurahan Uji ' || n % 60, timestamptz '2026-02-01'
			from generate_series(1, $1) n`,
			[projects]
		);
		await client.query(
			`insert into project_party (project_id, partner_id, role)
			select md5('project' || n)::uuid, md5('partner' || 1 + n % 50)::uuid, 'funding' from generate_series(1, $1) n`,
			[projects]
		);
		const currency = (n: string) => `(array['EUR', 'USD', 'JPY', 'SGD', 'AUD', 'IDR'])[1 + ${n} % 6]`;
		await client.query(
			`insert into funding (id, project_id, partner_id, title, instrument, channel, currency, committed, disbursed, provider_activity_id)
			select md5('funding' || n)::uuid, md5('project' || n)::uuid, md5('partner' || 1 + n % 50)::uuid, 'Dana uji ' || n,
				(array['grant', 'loan', 'technical_assistance'])[1 + n % 3], 'on_granted', ${currency('n')}, 100000000, 0, 'XM-UJI-' || n
			from generate_series(1, $1) n`,
			[projects]
		);
		await client.query(
			`insert into funding_transaction (id, project_id, funding_id, kind, method, happened_on, amount, currency, rate, rate_on, rate_source, amount_idr)
			select md5('entry' || n || '/' || k)::uuid, md5('project' || n)::uuid, md5('funding' || n)::uuid,
				case k when 1 then 'commitment' else 'disbursement' end, case k when 1 then null else 'direct_payment' end,
				date '2018-03-01' + (n + k * 97) % 2500, amount, cur, rate, case when rate is null then null else date '2020-01-01' end,
				case when rate is null then null else 'Kurs uji' end, case when rate is null then amount else round(amount * rate, 2) end
			from (select n, k, ${currency('n')} as cur, (1000 + (n * 31 + k * 17) % 9000 + 0.25)::numeric as amount,
					case when ${currency('n')} = 'IDR' then null else 100 + n % 17000 + 0.35 end::numeric as rate
				from generate_series(1, $1) n, generate_series(1, $2) k) made`,
			[projects, entries]
		);
		await client.query(`insert into money_total (audience, facet, value, instrument, kind, currency, amount, amount_idr, entries)
			select audience, facet, value, u.instrument, t.kind, t.currency, sum(t.amount), sum(t.amount_idr), count(*)
			from funding_transaction t join funding u on u.id = t.funding_id join project p on p.id = t.project_id
				cross join (values ('public'), ('office')) a (audience)
				cross join lateral (values ('all', ''), ('donor', u.partner_id::text), ('year', t.year::text), ('sector', p.sector),
					('channel', u.channel)) f (facet, value)
			group by 1, 2, 3, 4, 5, 6`);
		for (const table of filled) await client.query(`alter table ${table} enable trigger user`);
		await client.query('analyze');
		await client.query('select index_projects(array(select id from project))');
		await client.query('commit');
		await client.query('analyze project_entry');
	} finally {
		client.release();
	}
}
