import { describe, expect, test } from 'vitest';
import { aPdf } from './support/proposing';
import { useProgram, type PersonName } from './support/program';

/** Another system proposes: the same act as the last button of the pages, whole or not at all. */
const program = useProgram();

async function ask(as: PersonName | undefined, path: string, init: RequestInit = {}) {
	const caller = as ? { as: { token: await program.tokenFor(as) } } : {};
	const answer = await program.fetch(`/api/v1${path}`, { ...init, ...caller });
	return { status: answer.status, headers: answer.headers, body: (await answer.json()) as never };
}
const post = (as: PersonName, path: string, body: unknown, key?: string) =>
	ask(as, path, {
		method: 'POST',
		body: JSON.stringify(body),
		headers: { 'content-type': 'application/json', ...(key ? { 'idempotency-key': key } : {}) }
	});
async function upload(as: PersonName, name: string): Promise<string> {
	const form = new FormData();
	const { buffer } = aPdf(name, `${name} ${Math.random()}`);
	form.set('file', new Blob([new Uint8Array(buffer)], { type: 'application/pdf' }), name);
	const { body } = await ask(as, '/documents', { method: 'POST', body: form });
	return (body as { id: string }).id;
}

const whole = (papers: readonly { key: string; document_id: string }[]) => ({
	routing: { partner_kind: 'company', initiator: 'partner', object: 'public_service', burdens_public: false },
	organisation: { name: 'Nama Lain', country: 'ID', address: 'Jalan Contoh Nomor 1' },
	officers: {
		contact_1_name: 'Contoh Rani',
		contact_1_position: 'Manajer',
		contact_1_phone: '0812 3456 7890',
		contact_1_email: 'rani@contoh.test'
	},
	terms_of_reference: {
		title: 'Contoh yang diajukan sistem lain',
		background: 'Tiga kelurahan belum terlayani.',
		purpose: 'Menyediakan air bersih.',
		location: 'Kelurahan Contoh',
		scope: 'Jaringan dan pelayanan.',
		benefits: 'Seribu rumah terlayani.',
		financing: 'Masing-masing menanggung bagiannya.',
		term_months: 60
	},
	papers,
	integrity_pact_accepted: true
});

describe('a proposal from another system', () => {
	test('is refused whole with each fault by its field, and nothing of it is kept', async () => {
		const before = (await ask('mitra', '/proposals')).body as { data: { id: string }[] };
		const letter = await upload('mitra', 'surat.pdf');
		const refused = await post('mitra', '/proposals', {
			...whole([{ key: 'surat_penawaran', document_id: letter }]),
			officers: { contact_1_name: 'Contoh Rani', contact_1_phone: '1' }
		});
		expect(refused.status).toBe(422);
		expect(refused.headers.get('content-type')).toBe('application/problem+json');
		const { code, errors } = refused.body as { code: string; errors: { field: string; message: string }[] };
		expect(code).toBe('VALIDATION_FAILED');
		expect(errors).toEqual(
			expect.arrayContaining([
				{ field: 'officers.contact_1_phone', message: 'PHONE_WRONG' },
				{ field: 'officers.contact_1_email', message: 'REQUIRED' },
				{ field: 'papers.studi_kelayakan', message: 'PAPER_MISSING' }
			])
		);
		expect(await post('mitra', '/proposals', { ...whole([]), nik: '1' })).toMatchObject({
			status: 422,
			body: { errors: [{ field: 'nik' }] }
		});
		expect(await post('mitra', '/proposals', { ...whole([]), integrity_pact_accepted: false })).toMatchObject(
			{
				status: 422
			}
		);
		const after = (await ask('mitra', '/proposals')).body as { data: { id: string }[] };
		expect(after.data.map(({ id }) => id)).toEqual(before.data.map(({ id }) => id));
	});

	test("somebody else's file cannot be handed in as one's own", async () => {
		const foreign = await upload('kerjasama', 'rahasia.pdf');
		const refused = await post(
			'mitra',
			'/proposals',
			whole([{ key: 'surat_penawaran', document_id: foreign }])
		);
		expect((refused.body as { errors: object[] }).errors).toContainEqual({
			field: 'papers.surat_penawaran',
			message: 'DOCUMENT_UNKNOWN'
		});
	});

	test('is one proposal however often it is sent, under the name that the register has, and can be tracked', async () => {
		const papers = [
			{ key: 'surat_penawaran', document_id: await upload('mitra', 'surat.pdf') },
			{ key: 'studi_kelayakan', document_id: await upload('mitra', 'studi.pdf') }
		];
		const key = `kunci-${process.pid}`;
		const sent = await post('mitra', '/proposals', whole(papers), key);
		expect(sent.status).toBe(201);
		const { id, case_id: caseId, receipt } = sent.body as { id: string; case_id: string; receipt: string };
		const again = await post('mitra', '/proposals', whole(papers), key);
		expect([again.status, again.body]).toEqual([201, sent.body]);
		expect(again.headers.get('idempotent-replayed')).toBe('true');
		expect((await post('mitra', '/proposals', whole([]), key)).status).toBe(409);

		const read = await ask('mitra', `/proposals/${id}`);
		expect(read.headers.get('etag')).toBe('"2"');
		expect(read.body).toMatchObject({
			state: 'submitted',
			receipt,
			case_id: caseId,
			procedure: 'ksdpk',
			terms_of_reference: { term_months: 60 },
			missing: []
		});
		expect((read.body as { organisation: { name: string } }).organisation.name).not.toBe('Nama Lain');
		for (const [as, status] of [
			[undefined, 401],
			['opd', 404],
			['kerjasama', 200],
			['hukum', 403]
		] as const)
			expect([as, (await ask(as, `/proposals/${id}`)).status]).toEqual([as, status]);

		const tracked = await ask(undefined, `/tracking/${receipt}`, { headers: { 'accept-language': 'en' } });
		expect(tracked.body).toMatchObject({
			receipt,
			state: 'running',
			open_steps: [{ key: 'periksa_kelengkapan', name: 'Check of the papers', late_by: 0 }]
		});
		expect(JSON.stringify(tracked.body)).not.toContain('Rani');
		expect((await ask(undefined, `/tracking/${receipt.slice(0, -4)}ZZZZ`)).status).toBe(404);
	});
});
