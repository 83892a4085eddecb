import type pg from 'pg';
import { isTimeZone, type TimeZone } from '$lib/written/time-zone';
import type { Tenant } from './context';

type Row = {
	id: number;
	kode_wilayah: string;
	slug: string;
	name: string;
	short_name: string;
	kind: Tenant['kind'];
	head_title: Tenant['headTitle'];
	time_zone: string;
	is_synthetic: boolean;
	settings: Record<string, unknown>;
	seeding_since: Date | null;
};

/**
 * Which government a request is for: a table of host names, else the default tenant (the first one). A session
 * or token names its tenant itself. Read again after a while, since a tenant may be added while we run.
 */
export class TenantDirectory {
	#loadedAt = 0;
	#byId = new Map<number, Tenant>();
	#byHost = new Map<string, number>();
	#isBeingMade = false;

	constructor(
		private readonly pool: pg.Pool,
		private readonly maxAgeMilliseconds = 10_000
	) {}

	async byHost(host: string): Promise<Tenant | undefined> {
		await this.#refresh();
		const name = host.toLowerCase().replace(/:\d+$/, '');
		return this.#byId.get(this.#byHost.get(name) ?? this.#defaultId());
	}

	async byId(id: number): Promise<Tenant | undefined> {
		await this.#refresh();
		return this.#byId.get(id);
	}

	async bySlug(slug: string): Promise<Tenant | undefined> {
		await this.#refresh();
		return [...this.#byId.values()].find((tenant) => tenant.slug === slug);
	}

	async all(): Promise<Tenant[]> {
		await this.#refresh();
		return [...this.#byId.values()];
	}

	/** True while a government is being filled with its first records, or filled anew; nobody is served it meanwhile. */
	async isBeingMade(): Promise<boolean> {
		await this.#refresh();
		return this.#isBeingMade;
	}

	/** A government that nobody is served yet, for whoever fills it. */
	async unfinished(id: number): Promise<Tenant> {
		const { rows } = await this.pool.query<Row>('select * from tenant where id = $1', [id]);
		if (!rows[0]) throw new Error(`there is no tenant ${id}`);
		return tenantOfRow(rows[0]);
	}

	/** Forgets what was read, after a tenant was added or its settings changed. */
	forget(): void {
		this.#loadedAt = 0;
	}

	#defaultId(): number {
		for (const tenant of this.#byId.values()) if (!tenant.isSynthetic) return tenant.id;
		return -1;
	}

	async #refresh(): Promise<void> {
		const now = Date.now();
		if (now - this.#loadedAt < this.maxAgeMilliseconds && this.#byId.size > 0) return;
		const [tenants, hosts] = await Promise.all([
			this.pool.query<Row>('select * from tenant order by id'),
			this.pool.query<{ host: string; tenant_id: number }>('select host, tenant_id from tenant_host')
		]);
		const finished = tenants.rows.filter((row) => row.seeding_since === null);
		this.#isBeingMade = finished.length < tenants.rows.length;
		this.#byId = new Map(finished.map((row) => [row.id, tenantOfRow(row)]));
		this.#byHost = new Map(hosts.rows.map((row) => [row.host, row.tenant_id]));
		this.#loadedAt = now;
	}
}

function tenantOfRow(row: Row): Tenant {
	return {
		id: row.id,
		kodeWilayah: row.kode_wilayah,
		slug: row.slug,
		name: row.name,
		shortName: row.short_name,
		kind: row.kind,
		headTitle: row.head_title,
		timeZone: timeZoneOf(row),
		isSynthetic: row.is_synthetic,
		settings: row.settings
	};
}

/** A zone that Indonesia does not know would move every deadline: nothing is served for such a government. */
function timeZoneOf({ name, time_zone }: Row): TimeZone {
	if (!isTimeZone(time_zone)) throw new Error(`${name}: "${time_zone}" is none of Indonesia's time zones`);
	return time_zone;
}
