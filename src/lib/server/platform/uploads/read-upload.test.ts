import { createHash } from 'node:crypto';
import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isRefusal } from '../refusal';
import { readUpload, type Upload, type UploadLimits, type UploadRefusal } from './read-upload';
import { pdfWith } from './sample-pdf';
import { docxWith, zip } from './sample-zip';

const MB = 1024 * 1024;
let folder: string;
let limits: UploadLimits;
let server: Server;
let port: number;
/** What the door said to the last request, in the order of arrival. */
let outcomes: (Upload | UploadRefusal)[] = [];

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'sp-door-'));
	server = createServer(async (request, response) => {
		const outcome = await readUpload(request, limits);
		outcomes.push(outcome);
		response.setHeader('Connection', 'close');
		response.statusCode = isRefusal(outcome) ? 422 : 200;
		response.end(isRefusal(outcome) ? outcome.refused : 'ok');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
	server.closeAllConnections();
	server.close();
	await rm(folder, { recursive: true });
});
afterEach(async () => {
	for (const outcome of outcomes) if (!isRefusal(outcome)) await outcome.discard();
	expect(await readdir(folder)).toEqual([]);
});
beforeEach(() => {
	outcomes = [];
	limits = { kinds: ['pdf', 'docx'], maxFileBytes: 2 * MB, maxFiles: 3, folder };
});

function formWith(
	files: [string, Buffer, string][],
	fields: [string, string][] = [['judul', 'Uji']]
): FormData {
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	for (const [field, bytes, name] of files) form.append(field, new Blob([new Uint8Array(bytes)]), name);
	return form;
}

async function send(form: FormData): Promise<Upload | UploadRefusal> {
	await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: form });
	return outcomes.at(-1)!;
}

function taken(outcome: Upload | UploadRefusal): Upload {
	if (isRefusal(outcome)) throw new Error(`refused: ${JSON.stringify(outcome)}`);
	return outcome;
}
function refusal(outcome: Upload | UploadRefusal): UploadRefusal & { details: Record<string, unknown> } {
	if (!isRefusal(outcome)) throw new Error('taken');
	return outcome as UploadRefusal & { details: Record<string, unknown> };
}

/** Sends raw bytes as a form, as no browser would. */
function sendRaw(
	body: string | Buffer,
	type = 'multipart/form-data; boundary=x',
	length?: number
): Promise<string> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1');
		let answer = '';
		socket.on('data', (data) => (answer += data.toString()));
		socket.on('close', () => resolve(answer));
		socket.on('error', () => resolve(answer));
		socket.write(
			`POST / HTTP/1.1\r\nHost: x\r\nContent-Type: ${type}\r\nContent-Length: ${length ?? Buffer.byteLength(body)}\r\n\r\n`
		);
		socket.write(body);
		if (length !== undefined) setTimeout(() => socket.end(), 50);
	});
}

describe('a form with files', () => {
	it('gives fields and files with their true kind, name, size and SHA-256', async () => {
		const pdf = pdfWith();
		const form = formWith(
			[
				['surat', pdf, '../Surat "Penawaran".pdf'],
				['kak', docxWith(), 'KAK.docx'],
				['kosong', Buffer.alloc(0), '']
			],
			[
				['judul', 'Air bersih – “Šk”'],
				['bidang', 'a'],
				['bidang', 'b'],
				['__proto__', 'x']
			]
		);
		const upload = taken(await send(form));
		expect(upload.fields.get('judul')).toBe('Air bersih – “Šk”');
		expect(upload.fields.getAll('bidang')).toEqual(['a', 'b']);
		expect(upload.fields.get('__proto__')).toBe('x');
		expect(
			upload.files.map(({ field, kind, mediaType, size }) => ({ field, kind, mediaType, size }))
		).toEqual([
			{ field: 'surat', kind: 'pdf', mediaType: 'application/pdf', size: pdf.length },
			{
				field: 'kak',
				kind: 'docx',
				mediaType: expect.stringContaining('wordprocessingml'),
				size: docxWith().length
			}
		]);
		const [surat] = upload.files;
		expect(surat!.sha256).toBe(createHash('sha256').update(pdf).digest('hex'));
		expect((await buffer(surat!.open())).equals(pdf)).toBe(true);
		expect((await buffer(surat!.open())).equals(pdf)).toBe(true);
		expect(surat!.name).not.toMatch(/["/\\]/);
		await upload.discard();
		await upload.discard();
	});

	it('is read from a web Request as well', async () => {
		const request = new Request('http://x/', { method: 'POST', body: formWith([['a', pdfWith(), 'a.pdf']]) });
		const upload = taken(await readUpload(request, limits));
		expect(upload.files).toHaveLength(1);
		await upload.discard();
	});

	it('leaves no named file on the disk, not even while it is open', async () => {
		const upload = taken(await send(formWith([['a', pdfWith(), 'a.pdf']])));
		expect(await readdir(folder)).toEqual([]);
		await upload.discard();
	});

	it('where each file stands alone, a wrong one takes no other with it', async () => {
		const pdf = pdfWith();
		limits = { ...limits, eachAlone: true, maxFileBytes: pdf.length, maxFiles: 4 };
		const form = formWith([
			['surat', pdf, 'surat.pdf'],
			['kak', Buffer.from('MZ this is no paper'), 'kak.exe'],
			['studi', Buffer.concat([pdf, Buffer.alloc(10, 10)]), 'besar.pdf'],
			['profil', pdf, 'profil.pdf']
		]);
		const upload = taken(await send(form));
		expect(upload.files.map(({ field }) => field)).toEqual(['surat', 'profil']);
		expect(upload.refused).toMatchObject([
			{ field: 'kak', reason: 'KIND_NOT_ACCEPTED' },
			{ field: 'studi', name: 'besar.pdf', reason: 'TOO_LARGE' }
		]);
		expect(upload.fields.get('judul')).toBe('Uji');
		await upload.discard();
	});

	it('a folder that comes as a ZIP is the files in it, each looked into by itself', async () => {
		const pdf = pdfWith();
		limits = {
			...limits,
			eachAlone: true,
			maxFileBytes: 10_000,
			maxFiles: 2,
			folders: { maxBytes: 100_000 }
		};
		const folder = zip([
			{ name: 'boks 3/satu.pdf', data: pdf },
			{ name: 'boks 3/catatan.txt', data: 'bukan naskah' },
			{ name: 'boks 3/besar.pdf', data: Buffer.concat([pdf, Buffer.alloc(20_000, 10)]) },
			{ name: '__MACOSX/boks 3/._satu.pdf', data: 'x' },
			{ name: 'boks 3/dalam.zip', data: zip([{ name: 'satu.pdf', data: pdf }]) }
		]);
		const upload = taken(await send(formWith([['files', folder, 'boks.zip']])));
		expect(upload.files).toMatchObject([{ name: 'boks 3/satu.pdf', kind: 'pdf', size: pdf.length }]);
		// As often as wanted, the same bytes.
		for (const content of [upload.files[0]!.open(), upload.files[0]!.open()])
			expect(await buffer(content)).toEqual(pdf);
		expect(upload.refused).toMatchObject([
			{ name: 'boks 3/catatan.txt', reason: 'KIND_NOT_ACCEPTED' },
			{ name: 'boks 3/besar.pdf', reason: 'TOO_LARGE' },
			{ name: 'boks 3/dalam.zip', reason: 'KIND_NOT_ACCEPTED' }
		]);
		await upload.discard();
	});

	it('a folder that lies about its parts, or leads out of itself, is refused as a whole', async () => {
		limits = { ...limits, eachAlone: true, folders: { maxBytes: 2 * MB } };
		const bad = {
			UNSAFE_PART: zip([{ name: '../../x.pdf', data: pdfWith() }]),
			EXPANDS_TOO_MUCH: zip([{ name: 'bom.pdf', data: Buffer.alloc(40 * MB) }]),
			ENCRYPTED: zip([{ name: 'kunci.pdf', data: pdfWith(), flags: 1 }])
		};
		for (const [reason, folder] of Object.entries(bad)) {
			const upload = taken(await send(formWith([['files', folder, 'boks.zip']])));
			expect(upload.refused, reason).toMatchObject([{ name: 'boks.zip', reason }]);
			expect(upload.files).toEqual([]);
			await upload.discard();
		}
	});

	it('a file of exactly the limit is taken, one byte more is not, and what was typed is kept', async () => {
		const pdf = pdfWith();
		limits = { ...limits, maxFileBytes: pdf.length };
		taken(await send(formWith([['a', pdf, 'a.pdf']])));
		const larger = pdfWith(['<< >>']);
		limits = { ...limits, maxFileBytes: larger.length - 1 };
		const outcome = refusal(await send(formWith([['surat', larger, 'besar.pdf']], [['judul', 'Tetap ada']])));
		expect(outcome.refused).toBe('UPLOAD_TOO_LARGE');
		expect(outcome.details).toMatchObject({
			what: 'file',
			field: 'surat',
			name: 'besar.pdf',
			limit: larger.length - 1
		});
		expect((outcome.details['fields'] as FormData).get('judul')).toBe('Tetap ada');
	});

	it('a file that is not taken is named with its field and reason, and nothing of the form is taken', async () => {
		const outcome = refusal(
			await send(
				formWith([
					['a', pdfWith(), 'baik.pdf'],
					['b', Buffer.from('<html>'), 'halaman\u202Efdp.html']
				])
			)
		);
		expect(outcome.refused).toBe('FILE_REFUSED');
		expect(outcome.details).toMatchObject({
			field: 'b',
			name: 'halamanfdp.html',
			reason: 'KIND_NOT_ACCEPTED',
			seen: 'web-page'
		});
		expect((outcome.details['fields'] as FormData).get('judul')).toBe('Uji');
	});

	it('too many files, fields or parts, and a field that is too long, are refused', async () => {
		const pdf = pdfWith();
		const four = formWith([1, 2, 3, 4].map((n) => [`f${n}`, pdf, `${n}.pdf`]));
		expect(refusal(await send(four)).details).toMatchObject({ what: 'files', limit: 3 });
		const fields = formWith(
			[],
			Array.from({ length: 301 }, (_, n) => [`f${n}`, 'x'])
		);
		expect(refusal(await send(fields)).refused).toBe('UPLOAD_TOO_LARGE');
		const parts = formWith(
			[],
			Array.from({ length: 10_000 }, (_, n) => [`f${n}`, 'x'])
		);
		expect(refusal(await send(parts)).refused).toBe('UPLOAD_TOO_LARGE');
		const long = formWith([], [['a', 'x'.repeat(200_001)]]);
		expect(refusal(await send(long)).details).toMatchObject({ what: 'field', field: 'a' });
	});
});

describe('senders with other intentions', () => {
	it('a body that breaks off after it was refused ends nothing but itself', async () => {
		const broken = new ReadableStream({
			start: (controller) => setTimeout(() => controller.error(new Error('exceeds the limit')), 5)
		});
		const request = new Request('http://127.0.0.1/', {
			method: 'POST',
			body: broken,
			duplex: 'half',
			headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': String(900 * MB) }
		} as RequestInit);
		expect(await readUpload(request, limits)).toMatchObject({ refused: 'UPLOAD_TOO_LARGE' });
		// An error that nobody takes would come now, and with it the end of the program.
		await new Promise((resolve) => setTimeout(resolve, 30));
	});

	it('a length beyond the limit is refused before a byte is read', async () => {
		const answer = await sendRaw('', undefined, 2 * 1024 * MB);
		expect(answer).toContain('UPLOAD_TOO_LARGE');
	});

	it(
		'a stream without length is cut off at the limit, and memory does not grow',
		{ timeout: 30_000 },
		async () => {
			const before = process.memoryUsage().rss;
			let peak = 0;
			let sent = 0;
			await new Promise<void>((resolve) => {
				const client = httpRequest({
					port,
					method: 'POST',
					headers: { 'Content-Type': 'multipart/form-data; boundary=x', 'Transfer-Encoding': 'chunked' }
				});
				client.on('error', () => resolve());
				client.on('close', () => resolve());
				client.write('--x\r\nContent-Disposition: form-data; name="a"; filename="a.pdf"\r\n\r\n');
				const chunk = Buffer.alloc(MB, 'a');
				const more = () => {
					while (sent < 2048 * MB && !client.destroyed) {
						sent += chunk.length;
						peak = Math.max(peak, process.memoryUsage().rss - before);
						if (!client.write(chunk)) return void client.once('drain', more);
					}
				};
				client.on('response', (response: IncomingMessage) => {
					response.resume();
					client.destroy();
				});
				more();
			});
			expect(refusal(outcomes.at(-1)!).refused).toBe('UPLOAD_TOO_LARGE');
			expect(sent).toBeLessThan(64 * MB);
			expect(peak).toBeLessThan(100 * MB);
		}
	);

	it('one byte a second is given up', async () => {
		limits = { ...limits, timeoutMs: 150 };
		const answer = await new Promise<string>((resolve) => {
			const socket = connect(port, '127.0.0.1');
			let text = '';
			socket.on('data', (data) => (text += data.toString()));
			socket.on('close', () => resolve(text));
			socket.on('error', () => resolve(text));
			socket.write(
				'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 1000\r\n\r\n--x\r\n'
			);
			const drip = setInterval(() => socket.writable && socket.write('C'), 40);
			socket.on('close', () => clearInterval(drip));
		});
		expect(answer).toContain('UPLOAD_TOO_SLOW');
	});

	it('a form that breaks off is refused, and nothing is kept', async () => {
		await sendRaw('--x\r\nContent-Disposition: form-data; name="a"; filename="a.pdf"\r\n\r\n%PDF-1.7 ...');
		expect(refusal(outcomes.at(-1)!).refused).toBe('UPLOAD_BROKEN');
		outcomes = [];
		await sendRaw(
			'--x\r\nContent-Disposition: form-data; name="a"; filename="a.pdf"\r\n\r\n%PDF',
			undefined,
			5000
		);
		await new Promise((resolve) => setTimeout(resolve, 100));
		expect(refusal(outcomes.at(-1)!).refused).toBe('UPLOAD_BROKEN');
		expect(await readdir(folder)).toEqual([]);
	});

	it.each([
		['JSON', '{}', 'application/json'],
		['a form without boundary', 'x', 'multipart/form-data'],
		['nothing', '', 'multipart/form-data; boundary=x'],
		['rubbish', 'rubbish', 'multipart/form-data; boundary=x'],
		[
			'a head without end',
			`--x\r\nContent-Disposition: ${'a'.repeat(100_000)}`,
			'multipart/form-data; boundary=x'
		]
	])('%s is refused', async (_, body, type) => {
		await sendRaw(body, type);
		expect(refusal(outcomes.at(-1)!).refused).toBe('UPLOAD_BROKEN');
	});

	it('a field without a name and a part that is no form data do no harm', async () => {
		await sendRaw('--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x\r\nX: y\r\n\r\nb\r\n--x--\r\n');
		const outcome = outcomes.at(-1)!;
		if (!isRefusal(outcome)) expect(outcome.files).toEqual([]);
	});
});
