import { beforeAll, expect, test } from 'vitest';
import { aContext } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import type { Ctx } from '$lib/server/platform/context';
import { query } from '$lib/server/platform/database/builder';
import { newId } from '$lib/server/platform/ids';
import { GET } from './+server';

const database = useDatabase();
const [agreement, document] = [newId(), newId()];
const content = Buffer.from('<script>alert(1)</script>');
let ctx: Ctx;

beforeAll(async () => {
	ctx = { ...(await aContext(database)), actor: { kind: 'anonymous' } };
	const at = new Date('2026-03-01T00:00:00Z');
	const stored = await ctx.files.putFile(ctx.tenant.id, content);
	await ctx.db.write((uow) => {
		uow.add(
			query
				.insertInto('file')
				.values({ sha256: stored.sha256, size: stored.size, media_type: 'text/html', state: 'clean' })
		);
		uow.add(
			query.insertInto('agreement').values({
				id: agreement,
				instrument: 'pks',
				legal_regime: 'pp_28_2018',
				fact: 'in_force',
				published_at: at,
				origin: 'archive',
				parties_line: 'Uji',
				created_at: at,
				updated_at: at
			})
		);
		uow.add(
			query.insertInto('document').values({
				id: document,
				kind: 'naskah',
				title: 'Naskah',
				owner_kind: 'agreement',
				owner_id: agreement,
				disclosure: 'public'
			})
		);
		uow.add(
			query.insertInto('document_version').values({
				id: newId(),
				document_id: document,
				number: 1,
				sha256: stored.sha256,
				file_name: 'Naskah “baru” (1).html',
				origin: 'uploaded'
			})
		);
		uow.audit({
			at,
			actor: { id: null, role: 'test' },
			event: 'FACTS_SEEDED',
			subject: { kind: 'test', id: '1' }
		});
	});
});

function ask(id: string, headers: Record<string, string> = {}) {
	const event = {
		locals: { ctx, language: 'id' },
		params: { id: agreement, document: id },
		request: new Request('http://127.0.0.1:3000/', { headers })
	};
	return GET(event as unknown as Parameters<typeof GET>[0]);
}

test('a published paper is saved as a file and never runs as a page of this site', async () => {
	const answer = await ask(document);
	expect(Buffer.from(await answer.arrayBuffer())).toEqual(content);
	expect(answer.headers.get('content-disposition')).toBe(
		`attachment; filename="Naskah _baru_ _1_.html"; filename*=UTF-8''Naskah%20%E2%80%9Cbaru%E2%80%9D%20%281%29.html`
	);
	expect(answer.headers.get('content-security-policy')).toBe(
		"sandbox; default-src 'none'; frame-ancestors 'none'"
	);
	expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
	expect(answer.headers.get('content-length')).toBe(String(content.length));
});

test('a reader who holds it is not sent it again', async () => {
	const etag = (await ask(document)).headers.get('etag')!;
	const again = await ask(document, { 'if-none-match': etag });
	expect([again.status, await again.text()]).toEqual([304, '']);
});

test('a paper that is not there is not found', async () => {
	await expect(ask(newId())).rejects.toMatchObject({ status: 404 });
});
