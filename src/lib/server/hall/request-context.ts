import { randomUUID } from 'node:crypto';
import type { Actor, Ctx, Tenant } from '$lib/server/platform/context';
import { TenantDatabase } from '$lib/server/platform/database/tenant-database';
import type { Idempotency } from '$lib/server/platform/database/unit-of-work';
import type { Plant } from '$lib/server/platform/plant';
import type { Language } from '$lib/text/bilingual';
import { recogniseApplicant } from '$lib/server/modules/cooperation';
import { recogniseSession, recogniseToken, tenantOfSecret } from '$lib/server/modules/identity';

/** What a request shows of who is asking; the tenant is found from it, not from anything typed. */
export type Credentials = {
	readonly session?: string;
	readonly bearer?: string;
	/** The secret of a draft proposal, from the applicant's cookie or link. */
	readonly applicant?: string;
};

/** Name of the session cookie: the `__Host-` prefix needs https, which loopback has not (decisions.md 13). */
export function sessionCookie(origin: string): string {
	return origin.startsWith('https:') ? '__Host-sid' : 'sid';
}

export function applicantCookie(origin: string): string {
	return origin.startsWith('https:') ? '__Host-pemohon' : 'pemohon';
}

/** The tenant a request is for: a secret names its own, else the host does. */
export async function tenantOf(
	plant: Plant,
	host: string,
	credentials: Credentials
): Promise<Tenant | undefined> {
	const named = tenantOfSecret(credentials.bearer ?? credentials.session ?? '');
	return named === undefined ? plant.tenants.byHost(host) : plant.tenants.byId(named);
}

/** The context that a page, an API call, a job or a command hands to services. */
export function contextFor(
	plant: Plant,
	tenant: Tenant,
	actor: Actor,
	rest: { language?: Language; requestId?: string; idempotency?: Idempotency; origin?: string } = {}
): Ctx {
	return {
		actor,
		tenant,
		db: new TenantDatabase(plant.pools.app, tenant.id, { named: plant.config.namedStatements }),
		clock: plant.clock.forZone(tenant.timeZone),
		files: plant.files,
		keys: plant.keys,
		signing: plant.signing,
		scanner: plant.scanner,
		pageReader: plant.pageReader,
		language: rest.language ?? 'id',
		origin: rest.origin ?? plant.config.origin,
		mode: plant.config.mode,
		requestId: rest.requestId ?? randomUUID(),
		idempotency: rest.idempotency
	};
}

/** Finds out who asks, and makes the context of this request. Undefined where no tenant is served here. */
export async function recognise(
	plant: Plant,
	host: string,
	credentials: Credentials,
	rest: { language: Language; requestId: string; origin?: string }
): Promise<Ctx | undefined> {
	const tenant = await tenantOf(plant, host, credentials);
	if (!tenant) return undefined;
	const anonymous = contextFor(plant, tenant, { kind: 'anonymous' }, rest);
	const now = new Date();
	const today = anonymous.clock.today();
	let actor: Actor = anonymous.actor;
	if (credentials.bearer) actor = await recogniseToken(anonymous.db, credentials.bearer, now, today);
	else if (credentials.session) actor = await recogniseSession(anonymous.db, credentials.session, now, today);
	if (actor.kind === 'anonymous' && credentials.applicant)
		actor = await recogniseApplicant(anonymous, credentials.applicant);
	return actor.kind === 'anonymous' ? anonymous : { ...anonymous, actor };
}
