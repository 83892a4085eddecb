import { createHash, randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { pdfWith } from '$lib/server/platform/uploads/sample-pdf';

type Sent = {
	readonly path: string;
	readonly key: string;
	readonly body: Readonly<Record<string, unknown>>;
	/** What the program answered, or nothing where it was killed before. */
	acknowledged?: { readonly status: number; readonly text: string };
};
type Upload = { readonly id: string; readonly sha256: string };

/**
 * People who write without pause, and what they were told. What was acknowledged must be there after a kill; what was
 * on its way may be, wholly or not at all.
 */
export class Journal {
	readonly sent: Sent[] = [];
	readonly uploads: Upload[] = [];
	#isOver = true;
	#writers: Promise<void>[] = [];

	constructor(private readonly token: string) {}

	get acknowledged(): number {
		return this.sent.filter((one) => one.acknowledged).length + this.uploads.length;
	}

	/** Begins to write: one writer for each case, who sends it back and forth, and one for everything else. */
	begin(origin: string, caseIds: readonly string[]): void {
		this.#isOver = false;
		this.#writers = [
			...caseIds.map((id) => this.#keepWriting((turn) => this.#onCase(origin, id, turn))),
			this.#keepWriting((turn) => this.#elsewhere(origin, turn))
		];
	}

	/** Ends after the kill: what a writer had sent last stays without an answer. */
	async end(): Promise<void> {
		this.#isOver = true;
		await Promise.all(this.#writers);
	}

	/** Everything that was acknowledged is there, once; what was not may be sent again and is then done, once. */
	async compare(origin: string): Promise<void> {
		for (const one of this.sent) {
			const again = await this.#post(origin, one);
			if (!one.acknowledged) {
				expect([200, 201, 409, 422], `${one.path} sent again: ${again.text}`).toContain(again.status);
				if (again.status < 300) one.acknowledged = { status: again.status, text: again.text };
				continue;
			}
			const { replayed, ...said } = again;
			expect(said, `${one.path} was acknowledged and is gone`).toEqual(one.acknowledged);
			expect(replayed, `${one.path} was done twice`).toBe(true);
			if (one.path === '/agreements') {
				const { id } = JSON.parse(one.acknowledged.text) as { id: string };
				expect((await this.#fetch(origin, `/agreements/${id}`)).status, `agreement ${id}`).toBe(200);
			}
		}
		for (const { id, sha256 } of this.uploads) {
			const response = await this.#fetch(origin, `/documents/${id}/content`);
			expect(response.status, `document ${id}`).toBe(200);
			const content = Buffer.from(await response.arrayBuffer());
			expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
		}
		await this.#compareNumbers(origin);
		this.sent.splice(0, Math.max(0, this.sent.length - 40));
		this.uploads.splice(0, Math.max(0, this.uploads.length - 20));
	}

	/** Numbers have neither gap nor double, whatever was killed between taking and keeping one. */
	async #compareNumbers(origin: string): Promise<void> {
		const sequences: number[] = [];
		const year = new Date().getUTCFullYear();
		for (let cursor: string | null = ''; cursor !== null;) {
			const query = `/numbers?instrument=other&year=${year}${cursor ? `&cursor=${cursor}` : ''}`;
			const response = await this.#fetch(origin, query);
			const list = (await response.json()) as {
				data: { sequence: number }[];
				page: { next: string | null };
			};
			sequences.push(...list.data.map(({ sequence }) => sequence));
			cursor = list.page.next;
		}
		expect(sequences.toReversed()).toEqual(sequences.map((_, index) => index + 1));
	}

	async #keepWriting(write: (turn: number) => Promise<void>): Promise<void> {
		for (let turn = 0; !this.#isOver; turn += 1) {
			try {
				await write(turn);
			} catch {
				// The connection broke: whether the write was kept will be seen.
				return;
			}
		}
	}

	async #onCase(origin: string, id: string, turn: number): Promise<void> {
		const said = { audience: 'office', body: `Catatan uji ${turn}` };
		if (turn % 3 === 0) await this.#write(origin, `/cases/${id}/conversation`, said);
		const { open_steps: open } = (await (await this.#fetch(origin, `/cases/${id}`)).json()) as {
			open_steps: { key: string }[];
		};
		const [step] = open;
		if (step?.key === 'periksa_kelengkapan')
			await this.#write(origin, `/cases/${id}/steps/${step.key}`, { outcome: 'return', note: 'uji' });
		else if (step)
			await this.#write(origin, `/cases/${id}/steps/${step.key}`, { outcome: 'submit', papers: [] });
	}

	async #elsewhere(origin: string, turn: number): Promise<void> {
		const day = new Date().toISOString().slice(0, 10);
		await this.#write(origin, '/numbers', { instrument: 'other', day, reason: 'uji' });
		if (turn % 2 === 0) {
			await this.#write(origin, '/agreements', {
				instrument: 'other',
				title: `Contoh perjanjian uji ${randomUUID()}`,
				partner_name: 'PT Contoh Uji',
				partner_kind: 'company',
				signed_on: '2019',
				publish: true
			});
		} else await this.#upload(origin);
	}

	async #upload(origin: string): Promise<void> {
		const content = pdfWith([`<< /Uji (${randomUUID()}) >>`]);
		const form = new FormData();
		form.set('file', new Blob([new Uint8Array(content)], { type: 'application/pdf' }), 'uji.pdf');
		const response = await this.#fetch(origin, '/documents', { method: 'POST', body: form });
		const answer = (await response.json()) as Upload;
		expect(response.status, JSON.stringify(answer)).toBe(201);
		this.uploads.push({ id: answer.id, sha256: createHash('sha256').update(content).digest('hex') });
	}

	async #write(origin: string, path: string, body: Sent['body']): Promise<void> {
		const one: Sent = { path, body, key: randomUUID() };
		this.sent.push(one);
		const { status, text } = await this.#post(origin, one);
		if (status < 300) one.acknowledged = { status, text };
		else this.sent.splice(this.sent.indexOf(one), 1);
	}

	async #post(origin: string, one: Sent): Promise<{ status: number; text: string; replayed: boolean }> {
		const response = await this.#fetch(origin, one.path, {
			method: 'POST',
			headers: { 'content-type': 'application/json', 'idempotency-key': one.key },
			body: JSON.stringify(one.body)
		});
		const text = await response.text();
		const replayed = response.headers.get('idempotent-replayed') === 'true';
		return { status: response.status, text, replayed };
	}

	#fetch(origin: string, path: string, init: RequestInit = {}): Promise<Response> {
		const headers = new Headers(init.headers);
		headers.set('authorization', `Bearer ${this.token}`);
		return fetch(`${origin}/api/v1${path}`, { ...init, headers });
	}
}
