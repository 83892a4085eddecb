import { isDeepStrictEqual } from 'node:util';
import type pg from 'pg';
import type { Compilable } from 'kysely';
import { canonicalText, type AuditEvent, type Commitment } from '../audit-text';
import { Batch, type BatchResult } from './batch';
import { compile, type Query } from './builder';
import { columnTypes } from './connect';
import { scopeOf, type DatabaseOptions } from './scope';
import type { Statement } from './statement';

/** What makes a repeated request have one effect; kept in the transaction of the effect. */
export type Idempotency = {
	readonly actorId: string;
	readonly route: string;
	readonly key: string;
	readonly fingerprint: string;
	/** What the request will answer, made from what the act gave. */
	answer(result: unknown): { status: number; body: unknown };
};

export type WriteOptions = { readonly idempotency?: Idempotency };

type AnyQuery<Row> = Compilable<Row> | Query<Row>;

/** Statements are sent in this order whatever order they were added in, so that locks are taken in one order. */
const stages = ['change', 'count', 'job', 'idempotency', 'audit'] as const;
type Stage = (typeof stages)[number];

/**
 * Collects what one act writes: guarded changes, counters, jobs and its audit row, and sends them together
 * (decisions.md 5 and 6). A read opens a real transaction; without one there is a single round trip.
 */
export class UnitOfWork {
	#queued: Record<Stage, Statement[]> = { change: [], count: [], job: [], idempotency: [], audit: [] };
	#client: pg.PoolClient | undefined;
	#finished = false;

	constructor(
		private readonly pool: pg.Pool,
		private readonly tenantId: number,
		private readonly database: DatabaseOptions,
		private readonly options: WriteOptions
	) {}

	/** Reads inside the transaction, after what was added so far has been sent. */
	async rows<Row>(one: AnyQuery<Row>): Promise<Row[]> {
		const statement = 'compile' in one ? compile(one) : one;
		const queued = this.#queued.change.splice(0);
		const results = await this.#send([...queued, statement]);
		return results.at(-1)!.rows as Row[];
	}

	async first<Row>(one: AnyQuery<Row>): Promise<Row | undefined> {
		return (await this.rows(one))[0];
	}

	/** A change that needs no guard: an insert, or an update that nobody can race. */
	add(change: AnyQuery<unknown>): void {
		this.#queued.change.push('compile' in change ? compile(change) : change);
	}

	/**
	 * An update that must hit exactly one row (`where id = … and state = … and version = …`); when it hits none,
	 * nothing of this unit of work is written and the act is refused with STATE_CHANGED (style rule 6).
	 */
	guard(change: AnyQuery<unknown>): void {
		const { text, values } = 'compile' in change ? compile(change) : change;
		const returning = /\breturning\b/i.test(text) ? text : `${text} returning 1`;
		this.#queued.change.push({
			text: `with hit as (${returning}) select guard_hit((select count(*) from hit))`,
			values
		});
	}

	/** Adds `amount` to a counter, so that no page counts a big table. */
	count(name: string, key: string, amount: number): void {
		this.#queued.count.push({ text: 'select count_by($1, $2, $3)', values: [name, key, amount] });
	}

	/**
	 * Brings figures and search rows up to date with what this act changes: sent once, after all its changes, however
	 * many steps of the act ask for it.
	 */
	derive(statement: AnyQuery<unknown>): void {
		const asked = 'compile' in statement ? compile(statement) : statement;
		const known = this.#queued.count.some(({ text, values }) =>
			isDeepStrictEqual([text, values], [asked.text, asked.values])
		);
		if (!known) this.#queued.count.push(asked);
	}

	/** Says that public pages made before this act are out of date. */
	touchPublic(): void {
		this.#queued.count.push({
			text: `insert into data_version (version) values (2) on conflict (tenant_id) do update set version = data_version.version + 1`,
			values: []
		});
	}

	/**
	 * Hands a task to the worker; it becomes visible only if this act commits. Of a `queue` one task is worked on at a time,
	 * the others wait there without being tried.
	 */
	enqueue(
		task: string,
		payload: Record<string, unknown> = {},
		options: { key?: string; runAt?: Date; queue?: string } = {}
	): void {
		this.#queued.job.push({
			text: 'select enqueue($1, $2::json, $3, $4, $5)',
			values: [
				task,
				JSON.stringify(payload),
				options.key ?? null,
				options.runAt ?? null,
				options.queue ?? null
			]
		});
	}

	/** The row of the change chain that goes with this act; every act has at least one. */
	audit(event: AuditEvent): void {
		const { text, commitments } = canonicalText(event);
		for (const { commitment, salt, value } of commitments satisfies Commitment[]) {
			this.#queued.change.push({
				text: 'insert into audit_salt (commitment, salt, value) values ($1, $2, $3) on conflict do nothing',
				values: [commitment, salt, value]
			});
		}
		this.#queued.audit.push({
			text: 'select audit_append($1, $2, $3, $4, $5, $6)',
			values: [event.event, event.subject.kind, event.subject.id ?? null, event.actor.id, event.at, text]
		});
	}

	/** Sends what is left and commits. Called by TenantDatabase.write only. */
	async commit(result: unknown): Promise<void> {
		const { idempotency } = this.options;
		if (idempotency) {
			const { status, body } = idempotency.answer(result);
			this.#queued.idempotency.push({
				text: 'insert into idempotency_key (actor_id, route, key, fingerprint, status, answer) values ($1, $2, $3, $4, $5, $6)',
				values: [
					idempotency.actorId,
					idempotency.route,
					idempotency.key,
					idempotency.fingerprint,
					status,
					JSON.stringify(body)
				]
			});
		}
		const writes = stages.some((stage) => stage !== 'audit' && this.#queued[stage].length > 0);
		if (writes && this.#queued.audit.length === 0 && !this.#finished) {
			throw new Error('an act that writes has its audit row (architecture.md, Audit)');
		}
		this.#queued.audit = inOneCall(this.#queued.audit);
		const queued = stages.flatMap((stage) => this.#queued[stage].splice(0));
		if (this.#client) {
			await this.#send([...queued, { text: 'commit', values: [] }]);
			this.#release();
		} else if (queued.length > 0) {
			const client = (this.#client = await this.pool.connect());
			await this.#run(client, [scopeOf(this.tenantId), ...queued]);
			this.#release();
		}
		this.#finished = true;
	}

	/** Gives up whatever was begun; safe to call at any time. */
	async abandon(): Promise<void> {
		const client = this.#client;
		if (!client) return;
		this.#client = undefined;
		try {
			await client.query('rollback');
			client.release();
		} catch (error) {
			client.release(error as Error);
		}
	}

	async #send(statements: Statement[]): Promise<BatchResult[]> {
		if (this.#client) return this.#run(this.#client, statements);
		const client = (this.#client = await this.pool.connect());
		const results = await this.#run(client, [
			{ text: 'begin', values: [] },
			scopeOf(this.tenantId),
			...statements
		]);
		return results.slice(2);
	}

	async #run(client: pg.PoolClient, statements: Statement[]): Promise<BatchResult[]> {
		const batch = new Batch(statements, {
			types: columnTypes,
			named: this.database.named,
			plansOf: this.tenantId
		});
		client.query(batch as unknown as pg.Submittable);
		return batch.results;
	}

	#release(): void {
		this.#client?.release();
		this.#client = undefined;
	}
}

/** Many audit rows of one act as one call, so that the chain's head is taken once; the rows are the same. */
function inOneCall(rows: Statement[]): Statement[] {
	if (rows.length < 3) return rows;
	const column = (at: number) => rows.map(({ values }) => values[at]);
	return [
		{
			text: 'select audit_append_all($1::text[], $2::text[], $3::text[], $4::uuid[], $5::timestamptz[], $6::text[])',
			values: [0, 1, 2, 3, 4, 5].map(column)
		}
	];
}
