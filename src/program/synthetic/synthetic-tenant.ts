import pg from 'pg';
import type { Composed } from '../compose';
import { canonicalText } from '$lib/server/platform/audit-text';
import { newId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import type { Day } from '$lib/server/modules/calendar';
import { writeSynthetic } from './write-synthetic';

export type SyntheticTenant = { slug: string; host: string; email: string; made: boolean };

/**
 * Makes a government that does not exist, marked so in its name, its partners and its titles, and fills it. The same
 * size and seed give the same one, so a second call finds it and makes nothing.
 *
 * Refuses with `SYNTHETIC_EXISTS` where the seed was used with another number of agreements.
 */
export async function makeSyntheticTenant(
	composed: Composed,
	input: { agreements: number; seed: number; today: Day; soonUntil: Day },
	say: (progress: string) => void
): Promise<SyntheticTenant | Refusal<'SYNTHETIC_EXISTS'>> {
	const slug = `sintetis-${input.seed}`;
	const tenant: SyntheticTenant = {
		slug,
		host: `${slug}.localhost`,
		email: `petugas@${slug}.localhost`,
		made: false
	};
	const { address, user, password } = composed.owner;
	const client = new pg.Client({
		host: address.host,
		port: address.port,
		database: address.database,
		ssl: address.ssl ? { rejectUnauthorized: true } : undefined,
		user,
		password
	});
	await client.connect();
	try {
		const present = await client.query<{ agreements: number | null }>(
			`select (settings->>'synthetic_agreements')::int as agreements from tenant where slug = $1`,
			[slug]
		);
		if (present.rows[0]) {
			const { agreements } = present.rows[0];
			return agreements === input.agreements ? tenant : refuse('SYNTHETIC_EXISTS', { slug, agreements });
		}
		await client.query('begin');
		try {
			await insertTenant(client, tenant, input);
			await writeSynthetic(client, { ...input, regionName: `Pemerintah Kota Sintetis ${input.seed}` }, say);
			await client.query('commit');
		} catch (error) {
			await client.query('rollback');
			throw error;
		}
		// What was written in one go has no statistics yet, and the planner would guess.
		await client.query(
			'vacuum (analyze) agreement, agreement_party, agreement_unit, agreement_basis, agreement_event, partner, search_entry, register_entry, register_cell'
		);
		return { ...tenant, made: true };
	} finally {
		await client.end();
	}
}

/** The tenant, its host, and one invented officer whose token may act on it. */
async function insertTenant(
	client: pg.Client,
	tenant: SyntheticTenant,
	input: { agreements: number; seed: number }
): Promise<void> {
	const { rows } = await client.query<{ id: number }>(
		`insert into tenant (kode_wilayah, slug, name, short_name, kind, head_title, is_synthetic, settings)
		values ($1, $2, $3, $4, 'city', '{"id":"Wali Kota Sintetis","en":"Synthetic Mayor"}', true, $5) returning id`,
		[
			`00.${input.seed}`,
			tenant.slug,
			`Pemerintah Kota Sintetis ${input.seed}`,
			`Kota Sintetis ${input.seed}`,
			JSON.stringify({ synthetic_agreements: input.agreements })
		]
	);
	const { id } = rows[0]!;
	await client.query('insert into tenant_host (host, tenant_id) values ($1, $2)', [tenant.host, id]);
	await client.query(`select set_config('app.tenant', $1, false)`, [String(id)]);
	const person = newId();
	await client.query(
		`with made as (insert into account (id, email) values ($1, $2) on conflict (email) do update set email = excluded.email returning id)
		insert into person (id, account_id, name, email, position, is_example) select $3, id, 'Petugas Sintetis', $2, 'Kepala Bagian Kerja Sama (sintetis)', true from made`,
		[newId(), tenant.email, person]
	);
	await client.query(
		`insert into role_grant (id, person_id, role, valid_from) values ($1, $2, 'cooperation_officer', '2008-01-01')`,
		[newId(), person]
	);
	const at = new Date();
	const { text } = canonicalText({
		at,
		actor: { id: null, role: 'program:generate' },
		event: 'SYNTHETIC_MADE',
		subject: { kind: 'tenant', id: tenant.slug },
		data: { agreements: input.agreements, seed: input.seed }
	});
	await client.query(`select audit_append('SYNTHETIC_MADE', 'tenant', $1, null, $2, $3)`, [
		tenant.slug,
		at,
		text
	]);
}
