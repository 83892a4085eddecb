import type { Browser, Page } from 'playwright-core';
import type pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { chromium, newPage, type PageOptions } from './browser';
import { emailOf, type PersonName } from './people';
import { RunningProgram, type StartOptions } from './running-program';
import { weighPage, type Weight } from './weight';

export { axeOn, sidewaysScroll } from './accessibility';
export { chromium, widths, type Width } from './browser';
export { emailOf, people, type PersonName } from './people';
export { pause, RunningProgram } from './running-program';
export { weighPage, type Weight } from './weight';

/** Who asks: one of the demonstration's persons, a session's cookie, or an API token. */
export type Caller = PersonName | { readonly cookie: string } | { readonly token: string };

/** The running program as a journey sees it. */
export type Program = {
	readonly origin: string;
	readonly dataDirectory: string;
	/**
	 * A new browser page, signed in where `as` says who. Addresses are given without the origin:
	 * `await page.goto('/meja')`. It is closed when the test file has ended.
	 */
	page(options?: PageOptions & { as?: PersonName }): Promise<Page>;
	/** Asks without a browser; redirects are shown and not followed. */
	fetch(path: string, init?: RequestInit & { as?: Caller }): Promise<Response>;
	/** The cookie of a new session of that person. */
	signIn(person: PersonName): Promise<string>;
	/** An API token of that person, made by the command line. */
	tokenFor(person: PersonName): Promise<string>;
	/** Bytes on the wire at a first visit by somebody who is not signed in. */
	weigh(path: string): Promise<Weight>;
	/** `npm run satupintu -- …` on this program's data. */
	satupintu: RunningProgram['satupintu'];
	/** The database as its owner, to arrange what no page can. */
	readonly database: pg.Client;
	/** The process itself, to stop, kill and start again; a program that is shared has none. */
	readonly process: RunningProgram;
	/** What pages met that no journey may cause; checked and emptied after each test. */
	readonly problems: string[];
};

/**
 * The program for this file of journeys. Without `own` it is the one that all files share: make what you change
 * yourself, and take nobody else's records for granted. With `own` it is started for this file alone, on fresh data.
 *
 * @example
 * const program = useProgram();
 * test('the desk shows what waits', async () => {
 *   const page = await program.page({ as: 'kerjasama' });
 *   await page.goto('/meja');
 *   expect(await axeOn(page)).toEqual([]);
 * });
 */
export function useProgram(options: StartOptions & { own?: boolean } = {}): Program {
	const state: { current?: Program; running?: RunningProgram; browser?: Promise<Browser> } = {};
	beforeAll(async () => {
		if (options.own) state.running = await RunningProgram.start(options);
		const target = state.running ?? RunningProgram.shared(inject('program'));
		const database = await target.connectAsOwner();
		// A program that is stopped on purpose takes this connection with it.
		database.on('error', () => {});
		const browser = () => (state.browser ??= chromium());
		state.current = makeProgram(target, database, browser, state.running);
	});
	afterEach(() => {
		const problems = state.current?.problems.splice(0) ?? [];
		expect(problems, 'what the pages of this test met').toEqual([]);
	});
	afterAll(async () => {
		await (await state.browser)?.close();
		await state.current?.database.end().catch(() => {});
		await state.running?.stop();
		await state.running?.removeData();
	});
	return new Proxy({} as Program, {
		get: (_, key: keyof Program) => {
			if (!state.current) throw new Error('the program is there once the tests of this file run');
			return state.current[key];
		}
	});
}

function makeProgram(
	target: RunningProgram,
	database: pg.Client,
	browser: () => Promise<Browser>,
	running: RunningProgram | undefined
): Program {
	const { origin, dataDirectory } = target;
	const problems: string[] = [];
	const tokens = new Map<PersonName, Promise<string>>();
	const program: Program = {
		origin,
		dataDirectory,
		database,
		problems,
		get process() {
			if (!running)
				throw new Error('this program is shared: useProgram({ own: true }) gives one of your own');
			return running;
		},
		satupintu: target.satupintu.bind(target),
		async page({ as, ...pageOptions } = {}) {
			const page = await newPage(await browser(), origin, problems, pageOptions);
			if (as) await signInAs(page, as);
			return page;
		},
		async fetch(path, { as, ...init } = {}) {
			const headers = new Headers(init.headers);
			if (typeof as === 'string') headers.set('cookie', await program.signIn(as));
			else if (as && 'cookie' in as) headers.set('cookie', as.cookie);
			else if (as) headers.set('authorization', `Bearer ${as.token}`);
			if (init.method && !['GET', 'HEAD'].includes(init.method) && !headers.has('origin')) {
				headers.set('origin', origin);
			}
			return fetch(new URL(path, origin), { redirect: 'manual', ...init, headers });
		},
		async signIn(person) {
			const response = await program.fetch('/masuk/demo', {
				method: 'POST',
				body: new URLSearchParams({ person: emailOf(person) })
			});
			const cookie = response.headers.getSetCookie().find((one) => one.startsWith('sid='));
			if (!cookie) throw new Error(`${emailOf(person)} was not signed in: ${response.status}`);
			return cookie.split(';', 1)[0]!;
		},
		tokenFor(person) {
			let token = tokens.get(person);
			if (!token) {
				token = target.satupintu('token', '--user', emailOf(person)).then(({ code, stdout, stderr }) => {
					if (code !== 0) throw new Error(`no token for ${emailOf(person)}: ${stderr}`);
					return stdout.trim();
				});
				tokens.set(person, token);
			}
			return token;
		},
		async weigh(path) {
			const page = await program.page();
			try {
				return await weighPage(page, path);
			} finally {
				await page.context().close();
			}
		}
	};
	return program;
}

/** Signs a page in as one of the demonstration's persons, as the button on the sign-in page does. */
export async function signInAs(page: Page, person: PersonName): Promise<void> {
	const response = await page.context().request.post('/masuk/demo', {
		form: { person: emailOf(person) },
		maxRedirects: 0
	});
	if (response.status() !== 303)
		throw new Error(`${emailOf(person)} was not signed in: ${response.status()}`);
}
