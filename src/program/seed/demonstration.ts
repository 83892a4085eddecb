import { join } from 'node:path';
import pg from 'pg';
import { contextFor } from '$lib/server/hall/request-context';
import type { Composed } from '../compose';
import { seedCalendar } from './calendar';
import { seedFacts } from './facts/seed-facts';
import { seedPeople } from './people';
import { seedTenant } from './tenant';

/**
 * Makes the demonstration tenant: Kota Jambi with its real facts, each with its source, and invented persons and
 * cases that carry "Contoh". Runs once, on a first start; the reset runs it again on an emptied tenant.
 */
export async function seedDemonstration(
	composed: Composed,
	options: { projectDirectory: string; say(progress: string): void }
): Promise<void> {
	const { plant, owner } = composed;
	const client = new pg.Client({
		host: owner.address.host,
		port: owner.address.port,
		database: owner.address.database,
		user: owner.user,
		password: owner.password
	});
	await client.connect();
	let tenantId: number;
	try {
		tenantId = await seedTenant(client);
	} finally {
		await client.end();
	}
	plant.tenants.forget();
	const tenant = await plant.tenants.byId(tenantId);
	if (!tenant) throw new Error('the tenant that was just made is not there');
	const ctx = contextFor(plant, tenant, { kind: 'program', name: 'seed' });
	const directory = join(options.projectDirectory, 'db/seeds');
	await seedCalendar(ctx, join(directory, 'reference'));
	await seedPeople(ctx);
	await seedFacts(ctx, join(directory, 'jambi'));
}
