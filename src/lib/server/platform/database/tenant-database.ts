import type pg from 'pg';
import type { Compilable } from 'kysely';
import { Batch, type BatchResult } from './batch';
import { compile, type Query } from './builder';
import { columnTypes } from './connect';
import { scopeOf, type DatabaseOptions } from './scope';
import type { Statement } from './statement';
import { UnitOfWork, type WriteOptions } from './unit-of-work';
import { explainFailure, type DatabaseRefusal } from './failures';
import { isRefusal } from '../refusal';

type AnyQuery<Row> = Compilable<Row> | Query<Row>;

/** What reads: the database as it is at each question, or one moment of it. */
export type Reader = Pick<TenantDatabase, 'rows' | 'first' | 'together'>;

const asStatement = <Row>(one: AnyQuery<Row>): Statement => ('compile' in one ? compile(one) : one);

/** Sends statements on a connection of the pool under one Sync, with the tenant's scope before them. */
export async function sendScoped(
	pool: pg.Pool,
	tenantId: number,
	statements: readonly Statement[],
	options: DatabaseOptions
): Promise<BatchResult[]> {
	const client = await pool.connect();
	let broken: Error | undefined;
	try {
		const batch = new Batch([scopeOf(tenantId), ...statements], {
			types: columnTypes,
			named: options.named,
			plansOf: tenantId
		});
		client.query(batch as unknown as pg.Submittable);
		const [, ...results] = await batch.results;
		return results;
	} catch (error) {
		// A lost connection must not go back into the pool; a refused statement leaves the connection whole.
		if (!(error instanceof Error) || !('code' in error) || String(error.code).length !== 5)
			broken = error as Error;
		throw error;
	} finally {
		client.release(broken);
	}
}

/**
 * The database as one tenant's people see it. Every read is one round trip that carries the scope; every write
 * is a unit of work. There is no way to send a statement without a tenant.
 */
export class TenantDatabase {
	constructor(
		private readonly pool: pg.Pool,
		readonly tenantId: number,
		private readonly options: DatabaseOptions = { named: true }
	) {}

	/** All rows of a query. */
	async rows<Row>(one: AnyQuery<Row>): Promise<Row[]> {
		const [result] = await sendScoped(this.pool, this.tenantId, [asStatement(one)], this.options);
		return result!.rows as Row[];
	}

	/** The first row, or undefined. */
	async first<Row>(one: AnyQuery<Row>): Promise<Row | undefined> {
		return (await this.rows(one))[0];
	}

	/** Several reads of one moment in one round trip; the answers come in the order of the questions. */
	async together<const Queries extends readonly AnyQuery<unknown>[]>(
		queries: Queries
	): Promise<{ [Index in keyof Queries]: Queries[Index] extends AnyQuery<infer Row> ? Row[] : never }> {
		const results = await sendScoped(this.pool, this.tenantId, queries.map(asStatement), this.options);
		return results.map((result) => result.rows) as never;
	}

	/**
	 * Reads as long as it takes and sees one moment of the database all the while: a transaction that writes
	 * nothing. For proofs and exports; a page uses `together`.
	 */
	async snapshot<Result>(work: (reader: Reader) => Promise<Result>): Promise<Result> {
		const client = await this.pool.connect();
		const run = async (statements: readonly Statement[]) => {
			const batch = new Batch(statements, { types: columnTypes, named: this.options.named });
			client.query(batch as unknown as pg.Submittable);
			return batch.results;
		};
		let broken: Error | undefined;
		try {
			const begin = { text: 'begin isolation level repeatable read read only', values: [] };
			await run([begin, scopeOf(this.tenantId)]);
			const rows = async <Row>(one: AnyQuery<Row>) => (await run([asStatement(one)]))[0]!.rows as Row[];
			const result = await work({
				rows,
				first: async (one) => (await rows(one))[0],
				together: async (queries) => (await run(queries.map(asStatement))).map((one) => one.rows) as never
			});
			await run([{ text: 'commit', values: [] }]);
			return result;
		} catch (error) {
			await client.query('rollback').catch((fault: Error) => (broken = fault));
			throw error;
		} finally {
			client.release(broken);
		}
	}

	/**
	 * One act: everything that `work` adds commits together or not at all. Where `work` reads nothing, all goes in
	 * one round trip. If `work` returns a refusal nothing is written. A guard that hits no row gives
	 * `STATE_CHANGED`; a jam on a lock gives `TEMPORARILY_UNAVAILABLE`.
	 */
	async write<Result>(
		work: (uow: UnitOfWork) => Promise<Result> | Result,
		options: WriteOptions = {}
	): Promise<Result | DatabaseRefusal> {
		const uow = new UnitOfWork(this.pool, this.tenantId, this.options, options);
		try {
			const result = await work(uow);
			if (isRefusal(result as unknown)) {
				await uow.abandon();
				return result;
			}
			await uow.commit(result);
			return result;
		} catch (error) {
			await uow.abandon();
			const refusal = explainFailure(error);
			if (refusal) return refusal;
			throw error;
		}
	}
}
