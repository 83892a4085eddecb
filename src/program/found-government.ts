import { join } from 'node:path';
import { contextFor } from '$lib/server/hall/request-context';
import { makeFirstAdministrator } from '$lib/server/modules/identity';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import type pg from 'pg';
import type { Composed } from './compose';
import type { Region } from './region-input';
import { seedCalendar } from './seed/calendar';
import { emptyTenant } from './seed/empty-tenant';

export type FoundingRefusal = Refusal<'GOVERNMENT_EXISTS' | 'REGION_EXISTS' | 'DEMONSTRATION_HERE'>;

type Present = {
	id: number;
	name: string;
	kode_wilayah: string;
	slug: string;
	is_demonstration: boolean;
	is_unfinished: boolean;
};

/**
 * Installs a real government: its row, the reference calendar, its first administrator. One whose installation was
 * cut off is begun anew. `GOVERNMENT_EXISTS`: another one stands here and `add` was not said; `DEMONSTRATION_HERE`:
 * invented records and real ones never share a database.
 *
 * @returns the administrator's secret; none where the address has an account here already
 */
export async function foundGovernment(
	composed: Composed,
	input: {
		readonly region: Region;
		readonly administrator: { readonly name: string; readonly email: string };
		readonly host?: string;
		readonly add: boolean;
		readonly projectDirectory: string;
	}
): Promise<{ secret: string | undefined } | FoundingRefusal | Refusal> {
	const { plant } = composed;
	const owner = await composed.connectAsOwner();
	try {
		await owner.query('select pg_advisory_lock(7241)');
		const unfinished = await unfinishedOrRefuse(owner, input, plant.config.dataDirectory);
		if (isRefusal(unfinished)) return unfinished;
		if (unfinished !== undefined) await emptyTenant(owner, unfinished);
		const id = await writeTenant(owner, input.region, input.host);
		plant.tenants.forget();
		const ctx = contextFor(plant, await plant.tenants.unfinished(id), { kind: 'program', name: 'init' });
		await seedCalendar(ctx, join(input.projectDirectory, 'db/seeds/reference'));
		const made = await makeFirstAdministrator(ctx, input.administrator);
		if (isRefusal(made)) return made;
		await owner.query('update tenant set seeding_since = null where id = $1', [id]);
		plant.tenants.forget();
		return made;
	} finally {
		await owner.end();
	}
}

/** The number of an unfinished government of this code, undefined where there is none, or why none may be made. */
async function unfinishedOrRefuse(
	owner: pg.Client,
	{ region, add }: { region: Region; add: boolean },
	path: string
): Promise<number | undefined | FoundingRefusal> {
	const { rows } = await owner.query<Present>(
		`select id, name, kode_wilayah, slug, settings->>'demonstration' = 'true' as is_demonstration,
			seeding_since is not null as is_unfinished
		from tenant where not is_synthetic order by id`
	);
	if (rows.some((row) => row.is_demonstration)) return refuse('DEMONSTRATION_HERE', { path });
	const same = rows.find((row) => row.kode_wilayah === region.kodeWilayah || row.slug === region.slug);
	if (same?.is_unfinished && same.kode_wilayah === region.kodeWilayah) return same.id;
	if (same) return refuse('REGION_EXISTS', { name: same.name });
	const other = rows.find((row) => !row.is_unfinished);
	return other && !add ? refuse('GOVERNMENT_EXISTS', { name: other.name }) : undefined;
}

async function writeTenant(owner: pg.Client, region: Region, host: string | undefined): Promise<number> {
	const { rows } = await owner.query<{ id: number }>(
		`insert into tenant (kode_wilayah, slug, name, short_name, kind, head_title, time_zone, seeding_since)
		values ($1, $2, $3, $4, $5, $6, $7, now())
		on conflict (kode_wilayah) do update set slug = excluded.slug, name = excluded.name, short_name = excluded.short_name,
			kind = excluded.kind, head_title = excluded.head_title, time_zone = excluded.time_zone
		returning id`,
		[
			region.kodeWilayah,
			region.slug,
			region.name,
			region.shortName,
			region.kind,
			JSON.stringify(region.headTitle),
			region.timeZone
		]
	);
	const { id } = rows[0]!;
	if (host)
		await owner.query(
			'insert into tenant_host (host, tenant_id) values ($1, $2) on conflict (host) do update set tenant_id = excluded.tenant_id',
			[host.toLowerCase(), id]
		);
	return id;
}
