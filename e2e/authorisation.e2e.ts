import { beforeAll, describe, expect, test } from 'vitest';
import { builtAddresses } from '../tests/house/routes';
import { apiRows, registeredEndpoints } from './support/authorisation/api-rows';
import { makeCallers, type CallerInMatrix } from './support/authorisation/callers';
import {
	ask,
	cellOf,
	eachOf,
	mayAsk,
	writeMatrix,
	wrongCell,
	type Answer,
	type Cell,
	type Row
} from './support/authorisation/matrix';
import { pageRows } from './support/authorisation/page-rows';
import { sendPhotographs } from './support/authorisation/photographed';
import { withoutExample } from './support/authorisation/records';
import { leaksIn, missingHeaders } from './support/authorisation/every-answer';
import { pause, useProgram } from './support/program';

/**
 * Who may open, send and call what (quality.md C1, C2, D1, D3), generated: the rows are the address table with its
 * forms and the API's endpoints, the columns everybody who may ask. The permission table says what must come out;
 * what depends on the record stands in two files that people review:
 * `npx vitest run --project addresses e2e/authorisation -u` writes them anew.
 */
const canary = 'canary-7d1f0c';
const program = useProgram({
	own: true,
	env: { SMTP_URL: `smtp://surat:${canary}@127.0.0.1:9` }
});

type Asked = { row: Row; caller: CallerInMatrix; answer: Answer | undefined; cell: Cell };
let callers: CallerInMatrix[];
let pages: { rows: Row[]; withoutRecord: string[] };
let api: { rows: Row[]; withoutRecord: string[] };
let asked: { pages: Asked[]; api: Asked[] };

async function askAll(rows: readonly Row[], those: readonly CallerInMatrix[], how: 'cookie' | 'token') {
	const cells = rows.flatMap((row) => those.map((caller) => ({ row, caller })));
	return eachOf(cells, 8, async ({ row, caller }): Promise<Asked> => {
		if (row.notCarriedOut && mayAsk(caller, row)) return { row, caller, answer: undefined, cell: ' ' };
		const answer = await ask(program.origin, row, caller, how);
		return { row, caller, answer, cell: cellOf(answer) };
	});
}

/** All callers come from one machine and ask without pause: how often somebody asks says nothing about who may. */
const forgetHowOften = `
	create function forget_use() returns trigger language plpgsql as $$ begin new.used := 0; return new; end $$;
	create trigger forget_use before insert or update on rate_limit for each row execute function forget_use();`;

const matrixOf = (
	title: string,
	those: readonly CallerInMatrix[],
	rows: readonly Row[],
	cells: readonly Asked[]
) =>
	writeMatrix(
		title,
		those,
		rows.map((row, index) => ({
			row,
			cells: cells.slice(index * those.length, (index + 1) * those.length).map(({ cell }) => cell)
		}))
	);
/** The API is called with tokens; an applicant has none. */
const withTokens = () => callers.filter(({ actor }) => actor.kind !== 'applicant');

beforeAll(async () => {
	callers = await makeCallers(program.database);
	await program.database.query(forgetHowOften);
	await untilTheOtherGovernmentIsKnown();
	const applicant = callers.find(({ name }) => name === 'applicant')!;
	if (applicant.actor.kind === 'applicant')
		await sendPhotographs(program, {
			as: { cookie: applicant.cookie! },
			proposalId: applicant.actor.proposalId
		});
	pages = await pageRows(program.database);
	api = await apiRows(program.database);
	asked = {
		pages: await askAll(pages.rows, callers, 'cookie'),
		api: await askAll(api.rows, withTokens(), 'token')
	};
}, 600_000);

/** The program reads its list of governments again after some seconds; until then nobody of the new one is known. */
async function untilTheOtherGovernmentIsKnown(): Promise<void> {
	const as = callers.find(({ name }) => name === 'x.kerjsm')!;
	const until = Date.now() + 30_000;
	while ((await program.fetch('/meja', { as: { cookie: as.cookie! } })).status === 404) {
		if (Date.now() > until) throw new Error('the program never learnt of the other government');
		await pause(250);
	}
}

const wrong = (cells: readonly Asked[]) => {
	const shown = cells.filter(
		({ row, cell }) => row.method === 'GET' && row.record === 'known' && cell === '+'
	);
	const shownTo = new Map<string, string[]>();
	for (const { row, caller } of shown)
		shownTo.set(caller.name, [...(shownTo.get(caller.name) ?? []), `${row.path}/`]);
	const reads = (caller: CallerInMatrix, { path }: Row) =>
		(shownTo.get(caller.name) ?? []).some((one) => `${path.split('?')[0]}/`.startsWith(one));
	return cells.flatMap(({ row, caller, cell }) => wrongCell(caller, row, cell, reads(caller, row)) ?? []);
};
/** Records that nobody was shown: the row would be the same if its page were broken. */
const shownToNobody = (cells: readonly Asked[]) => {
	const known = cells.filter(({ row }) => row.method === 'GET' && row.record === 'known');
	const shown = new Set(known.filter(({ cell }) => cell === '+').map(({ row }) => row.name));
	// A whole exit bundle takes long to make: the one that is asked for was stopped, and has nothing to fetch.
	return [...new Set(known.map(({ row }) => row.name))].filter(
		(name) => !shown.has(name) && name !== 'deskBundleFile (known)'
	);
};

describe('pages', () => {
	test('each cell is what the permission table says, and nobody meets a fault', () => {
		expect(asked.pages.length).toBeGreaterThan(50);
		expect(wrong(asked.pages)).toEqual([]);
		expect(shownToNobody(asked.pages)).toEqual([]);
	});

	test('each cell is as it was reviewed', async () => {
		await expect(matrixOf('Pages and their forms', callers, pages.rows, asked.pages)).toMatchFileSnapshot(
			'authorisation-pages.txt'
		);
	});

	test('the demonstration has a record for each address that names one', () => {
		const built = builtAddresses();
		expect([...pages.withoutRecord].sort()).toEqual(withoutExample.filter((name) => built.has(name)).sort());
	});
});

describe('the API', () => {
	test('each cell is what the permission table says, and nobody meets a fault', () => {
		expect(wrong(asked.api)).toEqual([]);
		expect(shownToNobody(asked.api)).toEqual([]);
	});

	test('each cell is as it was reviewed', async () => {
		await expect(matrixOf('The API', withTokens(), api.rows, asked.api)).toMatchFileSnapshot(
			'authorisation-api.txt'
		);
	});

	test('the demonstration has a record for each endpoint that names one', () => {
		expect(api.withoutRecord).toEqual([]);
	});

	test('the OpenAPI document lists what the router answers, no more and no less', async () => {
		const document = (await (await program.fetch('/api/v1/openapi.json')).json()) as {
			paths: Record<string, Record<string, unknown>>;
		};
		const described = Object.entries(document.paths).flatMap(([path, methods]) =>
			Object.keys(methods).map((method) => `${method} ${path}`)
		);
		expect(described.sort()).toEqual(
			registeredEndpoints()
				.map(({ method, path }) => `${method} ${path}`)
				.sort()
		);
	});

	test('a session does not open it: what a browser sends by itself is no consent', async () => {
		const guarded = api.rows.filter(
			(row) => !mayAsk({ name: '', says: '', actor: { kind: 'anonymous' } }, row)
		);
		const admin = callers.find(({ name }) => name === 'admin')!;
		for (const row of guarded) {
			expect((await ask(program.origin, row, admin, 'cookie')).status, row.name).toBe(401);
		}
	});
});

describe('somebody else’s record', () => {
	test('is answered as one that is not there, word for word', () => {
		const bodies = new Map<string, { known: string[]; unknown: string[] }>();
		for (const { row, caller, answer } of [...asked.pages, ...asked.api]) {
			if (!caller.isForeign || !answer || row.method !== 'GET' || !mayAsk(caller, row)) continue;
			if (row.record !== 'unknown' && !(row.record === 'known' && row.isOurs)) continue;
			const key = `${row.name.replace(/ \(\w+\)$/, '')} as ${caller.name}`;
			const entry = bodies.get(key) ?? { known: [], unknown: [] };
			entry[row.record as 'known' | 'unknown'].push(withoutTraces(answer.body, row.path));
			bodies.set(key, entry);
		}
		for (const [key, { known, unknown }] of bodies) {
			if (known.length > 0) expect(known, key).toEqual(unknown);
		}
	});
});

describe('a person of another organisation', () => {
	const isPublic = (row: Row) => mayAsk({ name: '', says: '', actor: { kind: 'anonymous' } }, row);
	/** What two partners were answered to the same question, where only partners and the office may ask it. */
	const asBoth = (rows: readonly Asked[]) =>
		rows
			.filter(({ row, caller }) => caller.name === 'mitra' && mayAsk(caller, row) && !isPublic(row))
			.map((own) => ({
				own,
				other: rows.find(({ row, caller }) => row === own.row && caller.name === 'mitra2')!
			}));
	const both = () => [...asBoth(asked.pages), ...asBoth(asked.api)];

	test('is answered about a record of the first as about one that is not there, on every page and endpoint', () => {
		const shown = both().filter(
			({ own }) => own.row.method === 'GET' && own.row.record === 'known' && own.cell === '+'
		);
		expect(shown.map(({ own }) => own.row.name)).toEqual(
			expect.arrayContaining([
				'accountAgreement (known)',
				'GET /account/agreements/{id} (known)',
				'GET /account/organisations/{id} (known)',
				'GET /obligations/{id} (known)',
				'GET /proposals/{id} (known)'
			])
		);
		expect(shown.filter(({ other }) => other.cell !== '?').map(({ own }) => own.row.name)).toEqual([]);
	});

	test('finds in no list what the first finds there', () => {
		const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
		const lists = asBoth(asked.api).filter(
			({ own }) => own.row.method === 'GET' && own.row.record === 'none'
		);
		const held = lists.filter(({ own }) => own.answer!.body.search(ids) >= 0).map(({ own }) => own.row.name);
		expect(held).toEqual(
			expect.arrayContaining(
				['organisations', 'agreements']
					.map((one) => `GET /account/${one}`)
					.concat('GET /obligations', 'GET /evaluations', 'GET /proposals', 'GET /cases')
			)
		);
		for (const { own, other } of lists) {
			const theirs = new Set(own.answer!.body.match(ids));
			const seen = (other.answer!.body.match(ids) ?? []).filter((id) => theirs.has(id));
			expect(seen, own.row.name).toEqual([]);
		}
	});

	test('does nothing to a record of the first', () => {
		const done = both().filter(
			({ own, other }) =>
				own.row.method !== 'GET' &&
				own.row.record === 'known' &&
				other.answer !== undefined &&
				other.answer.status < 400
		);
		expect(done.map(({ own }) => own.row.name)).toEqual([]);
	});
});

/** What differs from request to request and tells nothing. */
const withoutTraces = (body: string, path: string) =>
	body
		.replaceAll(decodeURIComponent(path.split('/').at(-1)!), '<record>')
		.replaceAll(path, '<path>')
		.replaceAll(encodeURIComponent(path), '<path>')
		.replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>');

describe('every answer', () => {
	const answers = () =>
		[...asked.pages, ...asked.api].flatMap((one) => (one.answer ? [{ ...one, answer: one.answer }] : []));
	const others = [
		'/healthz',
		'/readyz',
		'/no-such-page',
		'/en/no-such-page',
		'/api/v1/no-such',
		'/favicon.svg',
		'/%00',
		'/kerja-sama/%E0%A4%A'
	];

	test('carries the security headers: pages, errors, redirects, files, API', async () => {
		const without = new Set(
			answers().flatMap(({ row, answer }) =>
				missingHeaders(answer).map(
					(name) => `${row.method} ${row.path.split('?')[0]} (${answer.status}): ${name}`
				)
			)
		);
		for (const path of others) {
			const response = await program.fetch(path);
			const answer = { status: response.status, headers: response.headers, body: await response.text() };
			for (const name of missingHeaders(answer)) without.add(`GET ${path} (${answer.status}): ${name}`);
		}
		expect([...without]).toEqual([]);
	});

	test('to somebody who is signed in is kept by no cache', () => {
		const kept = answers().filter(
			({ row, caller, answer }) =>
				caller.actor.kind === 'person' &&
				// What the API gives to everybody is the same for those who have a token.
				!(row.path.startsWith('/api/') && row.access === 'public.read') &&
				!/\bno-store\b/.test(answer.headers.get('cache-control') ?? '')
		);
		expect([...new Set(kept.map(({ row, answer }) => `${row.name} (${answer.status})`))]).toEqual([]);
	});

	/** The demonstration shows mail as it would be received, links and all; a calendar's address is shown to its owner once. */
	const showsSecret = new Set(['deskMail', 'POST deskNotificationSetting feed']);

	test('holds no secret, no trace of the program and nothing of the machine', () => {
		const secrets = callers.flatMap(({ token }) => token ?? []);
		const known = [canary, program.dataDirectory, process.cwd(), ...secrets];
		const leaks = answers().flatMap(({ row, caller, answer }) =>
			leaksIn(answer.body, known)
				.filter((what) => !(what === 'a session or token' && showsSecret.has(row.name)))
				.map((what) => `${row.name} as ${caller.name}: ${what}`)
		);
		expect(leaks).toEqual([]);
	});

	test('is never a fault, whatever the address', async () => {
		for (const path of others) expect((await program.fetch(path)).status, path).toBeLessThan(500);
	});
});

describe('a form sent from elsewhere', () => {
	const origins = ['https://jambi.example', 'null', 'http://127.0.0.1:1'];

	test('is refused for everybody, also where a stranger may send it from our page', async () => {
		const forms = pages.rows.filter(({ method, record }) => method === 'POST' && record !== 'unknown');
		for (const row of forms) {
			const caller = callers.find((one) => mayAsk(one, row))!;
			for (const origin of origins) {
				const response = await fetch(program.origin + row.path, {
					method: 'POST',
					redirect: 'manual',
					headers: { origin, ...(caller.cookie ? { cookie: caller.cookie } : {}) },
					body: new URLSearchParams()
				});
				expect(response.status, `${row.name} from ${origin}`).toBe(403);
			}
		}
	});

	test('is refused where it does not say from where, save the demonstration’s sign-in', async () => {
		const forms = pages.rows.filter(
			({ method, record, name }) =>
				method === 'POST' && record !== 'unknown' && !name.startsWith('POST loginDemo')
		);
		for (const row of forms) {
			const caller = callers.find((one) => mayAsk(one, row))!;
			const response = await fetch(program.origin + row.path, {
				method: 'POST',
				redirect: 'manual',
				headers: caller.cookie ? { cookie: caller.cookie } : {},
				body: new URLSearchParams()
			});
			expect(response.status, row.name).toBe(403);
		}
	});

	test('a form action that no table names is sent by nobody', async () => {
		const admin = callers.find(({ name }) => name === 'admin')!;
		for (const row of pages.rows.filter(({ method, record }) => method === 'GET' && record !== 'unknown')) {
			const answer = await ask(
				program.origin,
				{
					...row,
					method: 'POST',
					path: `${row.path}?/no-such-action`,
					body: () => ({ body: new URLSearchParams() })
				},
				admin,
				'cookie'
			);
			expect([403, 404, 405], row.name).toContain(answer.status);
		}
	});
});
