import { join } from 'node:path';
import type pg from 'pg';
import { reminderSources, tellers } from '$lib/server/hall/notification-sources';
import { contextFor } from '$lib/server/hall/request-context';
import { sendDueReminders } from '$lib/server/modules/notifications';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import type { Composed } from '../compose';
import { seedCalendar } from './calendar';
import { emptyTenant } from './empty-tenant';
import { seedExamples } from './examples/seed-examples';
import { seedFacts } from './facts/seed-facts';
import { seedPeople } from './people';
import { seedTenant } from './tenant';

export type SeedOptions = { readonly projectDirectory: string; say(progress: string): void };

/** Held while the demonstration is filled, so that two programs or two people never fill it at once. */
const fillingLock = 7241;

type Standing = { readonly id: number; readonly isUnfinished: boolean };

/**
 * Makes the demonstration tenant where there is no government yet: Kota Jambi with its real facts, each with its
 * source, and invented persons and cases that carry "Contoh". One that an earlier start left unfinished is emptied
 * and filled again. Does nothing where a government stands.
 *
 * `DEMONSTRATION_EXISTS`: it stands and is left alone; `GOVERNMENT_IS_REAL`: a real government is installed here.
 */
export async function seedDemonstration(
	composed: Composed,
	options: SeedOptions
): Promise<void | Refusal<'DEMONSTRATION_EXISTS' | 'GOVERNMENT_IS_REAL'>> {
	return withOwner(composed, async (owner) => {
		await owner.query('select pg_advisory_lock($1)', [fillingLock]);
		const demonstration = await findDemonstration(owner);
		if (demonstration && !demonstration.isUnfinished) return refuse('DEMONSTRATION_EXISTS');
		const real = await realGovernment(owner);
		if (real) return refuse('GOVERNMENT_IS_REAL', { name: real });
		options.say('Mengisi data peragaan Kota Jambi dari fakta yang bersumber.');
		if (demonstration) await emptyTenant(owner, demonstration.id);
		await fill(composed, owner, demonstration?.id ?? (await seedTenant(owner)), options);
	});
}

/**
 * Gives the demonstration back as it was on its first day: every record goes, the audit log with them, all sessions
 * and tokens end. `RESET_UNDER_WAY`: somebody else is doing so at this moment.
 */
export async function resetDemonstration(
	composed: Composed,
	options: SeedOptions
): Promise<void | Refusal<'RESET_UNDER_WAY' | 'NO_DEMONSTRATION'>> {
	return withOwner(composed, async (owner) => {
		const { rows } = await owner.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
			fillingLock
		]);
		if (!rows[0]?.taken) return refuse('RESET_UNDER_WAY');
		const demonstration = await findDemonstration(owner);
		if (!demonstration) return refuse('NO_DEMONSTRATION');
		await emptyTenant(owner, demonstration.id);
		await fill(composed, owner, demonstration.id, options);
	});
}

async function fill(
	{ plant }: Composed,
	owner: pg.Client,
	tenantId: number,
	options: SeedOptions
): Promise<void> {
	plant.tenants.forget();
	const tenant = await plant.tenants.unfinished(tenantId);
	const ctx = contextFor(plant, tenant, { kind: 'program', name: 'seed' });
	const directory = join(options.projectDirectory, 'db/seeds');
	await seedCalendar(ctx, join(directory, 'reference'));
	const people = await seedPeople(ctx);
	await seedFacts(ctx, join(directory, 'jambi'));
	await seedExamples(ctx, people, join(directory, 'jambi'));
	// What has fallen due by now, so that the desks tell of it from the first look on.
	await sendDueReminders(ctx, reminderSources, tellers);
	// What the old log left outside the database would contradict the new one. Last of all, so that a checkpoint
	// that was being made while the tenant was emptied still lands in the old file.
	await plant.witness.book.layAside(tenant.kodeWilayah, new Date());
	await owner.query(
		`insert into data_version (tenant_id, version) values ($1, 2)
		on conflict (tenant_id) do update set version = data_version.version + 1`,
		[tenantId]
	);
	await owner.query('update tenant set seeding_since = null where id = $1', [tenantId]);
	plant.tenants.forget();
	plant.pages.clear();
}

async function findDemonstration(owner: pg.Client): Promise<Standing | undefined> {
	const { rows } = await owner.query<Standing>(
		`select id, seeding_since is not null as "isUnfinished" from tenant where settings->>'demonstration' = 'true'`
	);
	return rows[0];
}

async function realGovernment(owner: pg.Client): Promise<string | undefined> {
	const { rows } = await owner.query<{ name: string }>(
		`select name from tenant where not is_synthetic and settings->>'demonstration' is distinct from 'true' order by id limit 1`
	);
	return rows[0]?.name;
}

/** The lock is the session's own: it falls away with the connection, however this ends. */
async function withOwner<Result>(
	composed: Composed,
	work: (owner: pg.Client) => Promise<Result>
): Promise<Result> {
	const owner = await composed.connectAsOwner();
	try {
		return await work(owner);
	} finally {
		await owner.end();
	}
}
