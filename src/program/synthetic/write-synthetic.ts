import type pg from 'pg';
import type { Day } from '$lib/server/modules/calendar';
import { makeAgreements, type SyntheticAgreement } from './agreements';
import { makePartners, makeUnits } from './partners';
import { Random } from './random';

const batchSize = 4_000;

/** Columns of each table with their types: rows travel as one JSON text a batch, which the server takes apart. */
const columns = {
	unit: 'id uuid, name text, kind text',
	partner: 'id uuid, name text, short_name text, kind text, country char(2), is_published boolean',
	agreement: `id uuid, parent_id uuid, type text, instrument text, legal_regime text, title text, subject text,
		term_months integer, signed_on date, starts_on date, ends_on date, term_known boolean, terminated_on date, fact text,
		register_number text, country char(2), year integer, disclosure text, published_at timestamptz, verification_code text,
		parties_line text, origin text, created_at timestamptz, updated_at timestamptz`,
	agreement_party:
		'agreement_id uuid, position integer, partner_id uuid, is_region boolean, name text, own_number text, signatory text, capacity text',
	agreement_unit: 'agreement_id uuid, unit_id uuid',
	agreement_basis: 'agreement_id uuid, position integer, text text',
	agreement_event: 'id uuid, agreement_id uuid, kind text, happened_on date, created_at timestamptz'
} as const;

async function insert(client: pg.ClientBase, table: keyof typeof columns, rows: readonly object[]) {
	if (rows.length === 0) return;
	const names = columns[table].replace(/\s+/g, ' ').replace(/(\w+) [^,]+/g, '$1');
	await client.query({
		name: `synthetic_${table}`,
		text: `insert into ${table} (${names}) select ${names} from json_to_recordset($1::json) as row (${columns[table]})`,
		values: [JSON.stringify(rows)]
	});
}

/**
 * Fills the tenant whose scope the client's session has (`app.tenant`) with units, partners and agreements, counted
 * and indexed as every agreement is. Run by the owner: nothing here is an act of a person.
 *
 * @param input.today what "active" and "ending soon" are counted by, in the tenant's time zone
 */
export async function writeSynthetic(
	client: pg.ClientBase,
	input: { agreements: number; seed: number; today: Day; soonUntil: Day; regionName: string },
	say: (progress: string) => void
): Promise<void> {
	const random = new Random(input.seed);
	// A fixed moment: ids depend on the seed alone.
	const moment = Date.UTC(2026, 0, 1);
	const units = makeUnits(random, 40, moment);
	const partners = makePartners(random, Math.max(20, Math.ceil(input.agreements / 20)), moment);
	await insert(
		client,
		'unit',
		units.map((unit) => ({ ...unit, kind: 'office' }))
	);
	for (const part of batches(partners)) {
		await insert(
			client,
			'partner',
			part.map((partner) => ({ ...partner, is_published: true }))
		);
		await client.query('select index_partners($1)', [part.map(({ id }) => id)]);
	}
	const made = makeAgreements(random, {
		count: input.agreements,
		partners,
		units,
		regionName: input.regionName,
		today: input.today,
		moment
	});
	let written = 0;
	for (const part of batches(made)) {
		await writeBatch(client, part, input.today, input.soonUntil);
		written += part.length;
		say(`${written} dari ${input.agreements} perjanjian sintetis`);
	}
}

async function writeBatch(client: pg.ClientBase, part: SyntheticAgreement[], today: Day, soonUntil: Day) {
	await insert(
		client,
		'agreement',
		part.map(({ agreement }) => agreement)
	);
	await insert(
		client,
		'agreement_party',
		part.flatMap(({ parties }) => parties)
	);
	await insert(
		client,
		'agreement_unit',
		part.flatMap(({ units }) => units)
	);
	await insert(
		client,
		'agreement_basis',
		part.flatMap(({ bases }) => bases)
	);
	await insert(
		client,
		'agreement_event',
		part.flatMap(({ event }) => (event ? [event] : []))
	);
	await client.query('select index_agreements($1, $2, $3)', [
		part.map(({ agreement }) => agreement.id),
		today,
		soonUntil
	]);
}

function* batches<Value>(values: Iterable<Value>): Generator<Value[]> {
	let part: Value[] = [];
	for (const value of values) {
		part.push(value);
		if (part.length === batchSize) {
			yield part;
			part = [];
		}
	}
	if (part.length > 0) yield part;
}
