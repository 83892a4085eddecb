import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SettableClock } from '$lib/server/platform/clock';
import type { Actor, Ctx, Role, Tenant } from '$lib/server/platform/context';
import { FolderStore, MasterKeys } from '$lib/server/platform/files';
import { query } from '$lib/server/platform/database/builder';
import { newId } from '$lib/server/platform/ids';
import type { TestDatabase } from './database';

export const testTenants: Record<1 | 2, Tenant> = {
	1: {
		id: 1,
		kodeWilayah: '99.71',
		slug: 'contoh',
		name: 'Pemerintah Kota Contoh',
		shortName: 'Kota Contoh',
		kind: 'city',
		headTitle: { id: 'Wali Kota', en: 'Mayor' },
		timeZone: 'Asia/Jakarta',
		isSynthetic: false,
		settings: {}
	},
	2: {
		id: 2,
		kodeWilayah: '99.01',
		slug: 'lain',
		name: 'Pemerintah Kabupaten Lain',
		shortName: 'Kabupaten Lain',
		kind: 'regency',
		headTitle: { id: 'Bupati', en: 'Regent' },
		timeZone: 'Asia/Jakarta',
		isSynthetic: false,
		settings: {}
	}
};

/** A context on the test database: the program's own unless an actor is given; `today` may be set. */
export async function aContext(
	database: TestDatabase,
	options: { tenant?: 1 | 2; actor?: Actor; today?: string; mode?: Ctx['mode'] } = {}
): Promise<Ctx> {
	const tenant = testTenants[options.tenant ?? 1];
	const directory = await mkdtemp(join(tmpdir(), 'satupintu-files-'));
	const keys = await MasterKeys.open(join(directory, 'keys', 'files.key'));
	return {
		actor: options.actor ?? { kind: 'program', name: 'test' },
		tenant,
		db: database.tenant(tenant.id),
		clock: new SettableClock(options.today ?? '2026-03-02').forZone(tenant.timeZone),
		files: new FolderStore(join(directory, 'files'), keys),
		keys,
		language: 'id',
		origin: 'http://127.0.0.1:3000',
		mode: options.mode ?? 'production',
		requestId: 'test'
	};
}

/** Makes a person with a role, and gives the actor as a request would find it. */
export async function aPerson(
	ctx: Ctx,
	role: Role,
	options: {
		name?: string;
		unitId?: string;
		partnerId?: string;
		office?: 'head_of_region' | 'regional_secretary';
		capacity?: string;
		from?: string;
		to?: string;
	} = {}
): Promise<Extract<Actor, { kind: 'person' }>> {
	const id = newId();
	const name = options.name ?? `Orang ${role} ${id.slice(-4)}`;
	await ctx.db.write((uow) => {
		uow.add(query.insertInto('person').values({ id, name, email: `${id}@contoh.test`, position: role }));
		uow.add(
			query.insertInto('role_grant').values({
				id: newId(),
				person_id: id,
				role,
				unit_id: options.unitId ?? null,
				partner_id: options.partnerId ?? null,
				valid_from: '2020-01-01'
			})
		);
		if (options.office) {
			uow.add(
				query.insertInto('office_holder').values({
					id: newId(),
					office: options.office,
					person_id: id,
					name,
					capacity: options.capacity ?? 'definitive',
					title: options.office,
					valid_from: options.from ?? '2020-01-01',
					valid_to: options.to ?? null
				})
			);
		}
		uow.audit({
			at: new Date(),
			actor: { id: null, role: 'test' },
			event: 'PEOPLE_SEEDED',
			subject: { kind: 'person', id }
		});
	});
	return {
		kind: 'person',
		id,
		name,
		position: role,
		roles: [role],
		unitIds: options.unitId ? [options.unitId] : [],
		partnerIds: options.partnerId ? [options.partnerId] : [],
		isExample: false,
		via: 'token'
	};
}

/** The same context, asked by somebody else. */
export function as(ctx: Ctx, actor: Actor): Ctx {
	return { ...ctx, actor };
}
