import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';
import * as sql from './bare-sql';

/**
 * The least program that gives the same answers: no framework, no roles, no row-level security, no second look at
 * what was asked. What Satu Pintu is measured against.
 */
const [, , socket, database, user, tenantText, today, soon, port] = process.argv as unknown as string[];
const tenant = Number(tenantText);
const { builtins } = pg.types;
const pool = new pg.Pool({
	host: socket,
	database,
	user,
	max: 12,
	options: `-c app.tenant=${tenant} -c jit=off -c max_parallel_workers_per_gather=0`,
	types: {
		getTypeParser: (oid: number, format?: 'text' | 'binary') =>
			oid === builtins.DATE
				? (value: string) => value
				: oid === builtins.INT8
					? Number
					: pg.types.getTypeParser(oid, format as 'text')
	} as pg.CustomTypesConfig
});
const ask = async (name: string, text: string, values: unknown[]) =>
	(await pool.query({ name, text, values })).rows as Record<string, unknown>[];

function json(response: ServerResponse, value: unknown, headers: Record<string, string> = {}): void {
	const body = JSON.stringify(value);
	response.writeHead(200, {
		'content-type': 'application/json',
		'content-length': Buffer.byteLength(body),
		...headers
	});
	response.end(body);
}

const signed = (day: unknown, precision: unknown) =>
	day === null || precision === 'day' ? day : (day as string).slice(0, precision === 'year' ? 4 : 7);

/** The phase of a link of the chain, as the list has it from the database. */
function status(row: Record<string, unknown>): unknown {
	const end = row.ends_on as string | null;
	if (row.fact !== 'in_force') return row.fact;
	if (!row.term_known || end === null) return 'unknown';
	return end < today! ? 'ended' : end <= soon! ? 'ending_soon' : 'active';
}

function line(row: Record<string, unknown>) {
	return {
		id: row.id,
		type: row.type,
		instrument: row.instrument,
		instrument_reported: row.instrument_reported,
		title: row.title,
		parties: row.parties,
		status: row.status,
		signed: signed(row.signed_on, row.signed_precision),
		signed_on: row.signed_precision === 'day' ? row.signed_on : null,
		starts_on: row.starts_on,
		ends_on: row.ends_on,
		term_known: row.term_known,
		country: row.country,
		year: row.year,
		register_number: row.register_number,
		provenance: row.origin === 'source' ? 'reported' : 'recorded',
		is_example: row.is_example
	};
}

function page(response: ServerResponse, rows: Record<string, unknown>[], sort: string, first: boolean): void {
	const shown = rows.slice(0, 25);
	const key = (row: Record<string, unknown>, way: string) =>
		[way, sort, row.key, row.id, ...(sort === 'r' ? [row.rank] : [])].join('_');
	json(response, {
		data: shown.map(line),
		page: {
			next: rows.length > 25 ? key(shown.at(-1)!, 'a') : null,
			previous: first || shown.length === 0 ? null : key(shown[0]!, 'b')
		}
	});
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
	const url = new URL(request.url ?? '/', 'http://bare');
	const given = (name: string) => url.searchParams.get(name) ?? undefined;
	if (url.pathname === '/list') {
		const rows = await ask('list', sql.list, [tenant, today, soon, given('day'), given('id')]);
		return page(response, rows, 's', false);
	}
	if (url.pathname === '/search') {
		const values = [
			tenant,
			today,
			soon,
			given('q'),
			'1000',
			'9999-12-31',
			'ffffffff-ffff-ffff-ffff-ffffffffffff'
		];
		return page(response, await ask('search', sql.search, values), 'r', true);
	}
	if (url.pathname.startsWith('/detail/')) {
		const [row] = await ask('detail', sql.detail, [tenant, url.pathname.slice(8), today, soon]);
		return detail(response, row!);
	}
	if (url.pathname === '/facets') {
		const chosen = (['type', 'status', 'year'] as const).filter((name) => url.searchParams.has(name));
		const values = chosen.map((name) => (name === 'year' ? Number(given(name)) : given(name)));
		const rows = await ask(`facets ${chosen.join()}`, sql.facets(chosen), [tenant, today, soon, ...values]);
		return facets(response, rows);
	}
	if (url.pathname === '/create' || url.pathname === '/insert') {
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
		return json(response, { id: await (url.pathname === '/create' ? create(body) : insert(body)) });
	}
	response.writeHead(404).end();
}

function detail(response: ServerResponse, row: Record<string, unknown>): void {
	const { signed_precision: _precision, origin: _origin, ...rest } = row;
	const chain = (row.chain as Record<string, unknown>[]).map((link) => ({
		id: link.id,
		parent_id: link.parent_id,
		instrument: link.instrument,
		title: link.title,
		signed: signed(link.signed_on, link.signed_precision),
		status: status(link),
		is_example: link.is_example
	}));
	const parent = chain.find((link) => link.id === row.id)?.parent_id ?? null;
	const precision = row.signed_precision;
	const parties = (row.parties as Record<string, unknown>[]).map((party) => ({
		...party,
		signed: signed(party.signed_on, precision),
		signed_on: precision === 'day' ? party.signed_on : null
	}));
	const events = (row.events as Record<string, unknown>[]).map((event) => {
		const known = event.kind === 'signed' && event.happened_on === row.signed_on ? precision : 'day';
		return {
			...event,
			happened: signed(event.happened_on, known),
			happened_on: known === 'day' ? event.happened_on : null
		};
	});
	const body = {
		...rest,
		parties,
		events,
		parent_id: parent,
		signed: signed(row.signed_on, row.signed_precision),
		signed_on: row.signed_precision === 'day' ? row.signed_on : null,
		provenance: row.origin === 'source' ? 'reported' : 'recorded',
		chain
	};
	const etag = `"${createHash('sha1').update(JSON.stringify(body)).digest('base64url')}"`;
	json(response, body, { etag });
}

function facets(response: ServerResponse, rows: Record<string, unknown>[]): void {
	const all: Record<string, { value: unknown; count: number }[]> = {
		status: [],
		type: [],
		instrument: [],
		year: [],
		country: []
	};
	let total = 0;
	for (const { facet, value, count } of rows)
		if (facet === null) total = (count as number) ?? 0;
		else if (value !== '' && value !== '0') all[facet as string]!.push({ value, count: count as number });
	for (const [name, values] of Object.entries(all))
		values.sort((a, b) =>
			name === 'year'
				? Number(b.value) - Number(a.value)
				: b.count - a.count || (String(a.value) < String(b.value) ? -1 : 1)
		);
	json(response, { as_of: today, total, facets: all });
}

let made = 0;
const newId = () =>
	`${Date.now()
		.toString(16)
		.padStart(12, '0')
		.replace(/^(.{8})(.{4})$/, '$1-$2')}-7000-8000-${(made += 1).toString(16).padStart(12, '0')}`;

const insertAgreement = `insert into agreement (tenant_id, id, instrument, legal_regime, title, subject, signed_on, term_known, ends_on, fact, year,
	disclosure, published_at, verification_code, origin, parties_line, created_at, updated_at)
	values ($1, $2, $3, 'pp_28_2018', $4, $4, $5, true, $6, 'in_force', 2020, 'public', now(), $7, 'archive', $8, now(), now())`;
const insertParty = `insert into agreement_party (tenant_id, agreement_id, position, partner_id, is_region, name) values ($1, $2, $3, $4, $5, $6)`;
const insertEvent = `insert into agreement_event (tenant_id, id, agreement_id, kind, happened_on, created_at) values ($1, $2, $3, $4, $5, now())`;

const valuesOf = (id: string, body: Record<string, unknown>) => [
	tenant,
	id,
	body.instrument,
	body.title,
	body.signed_on,
	body.ends_on,
	id,
	'Pemerintah Kota — Mitra'
];

async function insert(body: Record<string, unknown>): Promise<string> {
	const id = newId();
	await ask('insert', insertAgreement, valuesOf(id, body));
	return id;
}

/** What recording does besides: parties, events, counters and search rows, the audit chain; one transaction. */
async function create(body: Record<string, unknown>): Promise<string> {
	const id = newId();
	const client = await pool.connect();
	const run = (name: string, text: string, values: unknown[]) => client.query({ name, text, values });
	try {
		await client.query('begin');
		const partner = await run('partner', 'select name from partner where tenant_id = $1 and id = $2', [
			tenant,
			body.partner_id
		]);
		await run('insert', insertAgreement, valuesOf(id, body));
		await run('party', insertParty, [tenant, id, 1, null, true, 'Pemerintah Kota']);
		await run('party', insertParty, [tenant, id, 2, body.partner_id, false, partner.rows[0].name]);
		await run('event', insertEvent, [tenant, newId(), id, 'signed', body.signed_on]);
		await run('event', insertEvent, [tenant, newId(), id, 'published', today]);
		await run('index', 'select index_agreements($1::uuid[], $2, $3)', [[id], today, soon]);
		await run('audit', 'select audit_append($1, $2, $3, null, now(), $4)', [
			'OLD_AGREEMENT_RECORDED',
			'agreement',
			id,
			JSON.stringify({ event: 'OLD_AGREEMENT_RECORDED', id })
		]);
		await client.query('commit');
	} catch (error) {
		await client.query('rollback');
		throw error;
	} finally {
		client.release();
	}
	return id;
}

createServer((request, response) => {
	answer(request, response).catch((error: Error) => {
		process.stderr.write(`${error.message}\n`);
		response.writeHead(500).end();
	});
}).listen(Number(port), '127.0.0.1', () => process.stdout.write('bare ready\n'));
