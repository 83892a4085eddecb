import { createServer, type AddressInfo, type Server } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { KeptMailer, MailFault, makeMailer, SmtpMailer, type OutgoingMail } from './index';

type Received = { to: string[]; from: string; raw: string };
let received: Received[] = [];
let answer: { code: number; message: string } | null = null;
let server: SMTPServer;
let url: string;

beforeAll(async () => {
	server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		logger: false,
		onRcptTo: (_address, _session, done) => {
			done(answer === null ? null : Object.assign(new Error(answer.message), { responseCode: answer.code }));
		},
		onData: (stream, session, done) => {
			let raw = '';
			stream.on('data', (chunk: Buffer) => (raw += chunk.toString('utf8')));
			stream.on('end', () => {
				const { mailFrom, rcptTo } = session.envelope;
				received.push({
					to: rcptTo.map((one) => one.address),
					from: mailFrom === false ? '' : mailFrom.address,
					raw
				});
				done();
			});
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));
afterEach(() => {
	received = [];
	answer = null;
});

const from = 'Kerja Sama Kota Jambi <kerjasama@contoh.example>';
const mail: OutgoingMail = {
	to: 'mitra@contoh.example',
	subject: 'Permohonan P-2026-000123-7KQ4 dikembalikan – “mohon diperbaiki”',
	text: 'Yth. Contoh Nama,\n\nBerkas dikembalikan. Rp1.250.000,00 · €10\n\n.\nTitik sendiri di atas.',
	messageId: '<reminder-0193a7b2@contoh.example>'
};
const decoded = (raw: string) =>
	Buffer.from(
		raw
			.split('\r\n\r\n')
			.slice(1)
			.join('\r\n\r\n')
			.replace(/=\r\n/g, '')
			.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
		'latin1'
	).toString('utf8');

describe('mail by a real server', () => {
	it('arrives with its text, its one receiver and its own Message-ID', async () => {
		const mailer = new SmtpMailer(url, from);
		expect(await mailer.send(mail)).toBe('sent');
		const [one] = received;
		expect(one).toMatchObject({ to: ['mitra@contoh.example'], from: 'kerjasama@contoh.example' });
		expect(one!.raw).toContain(`Message-ID: ${mail.messageId}\r\n`);
		expect(one!.raw).toContain('Auto-Submitted: auto-generated\r\n');
		expect(decoded(one!.raw)).toContain('Rp1.250.000,00 · €10');
		expect(decoded(one!.raw)).toContain('Titik sendiri di atas.');
	});

	it('carries HTML and attachments beside the text', async () => {
		const mailer = new SmtpMailer(url, from);
		await mailer.send({
			...mail,
			html: '<p>Berkas dikembalikan.</p>',
			inReplyTo: '<first@contoh.example>',
			attachments: [{ name: 'tanda terima.pdf', mediaType: 'application/pdf', content: Buffer.from('%PDF-') }]
		});
		const { raw } = received[0]!;
		expect(raw).toContain('text/html');
		expect(raw).toContain('In-Reply-To: <first@contoh.example>');
		expect(raw).toMatch(/filename="?tanda terima\.pdf/);
		expect(raw).toContain(Buffer.from('%PDF-').toString('base64'));
	});

	it('a second try of the same mail is recognisable by its Message-ID', async () => {
		const mailer = new SmtpMailer(url, from);
		await mailer.send(mail);
		await mailer.send(mail);
		const ids = received.map(({ raw }) => /^Message-ID: (.+)$/im.exec(raw)?.[1]);
		expect(new Set(ids).size).toBe(1);
		expect(ids).toHaveLength(2);
	});

	it.each([
		[550, 'No such mailbox', false],
		[452, 'Mailbox full, later', true]
	])('an answer of %d (%s) may be tried again: %s', async (code, message, mayTryAgain) => {
		answer = { code, message };
		const mailer = new SmtpMailer(url, from);
		const fault = await mailer.send(mail).catch((error: unknown) => error);
		expect(fault).toBeInstanceOf(MailFault);
		expect(fault).toMatchObject({ mayTryAgain });
		expect(received).toEqual([]);
	});

	it('a server that is not there may be tried again', async () => {
		const mailer = new SmtpMailer('smtp://127.0.0.1:1', from);
		await expect(mailer.send(mail)).rejects.toMatchObject({ mayTryAgain: true });
	});

	it('a server that says nothing is given up after its time', async () => {
		const silent: Server = createServer(() => {});
		await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
		const mailer = new SmtpMailer(`smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`, from, 200);
		const started = performance.now();
		await expect(mailer.send(mail)).rejects.toMatchObject({ mayTryAgain: true });
		expect(performance.now() - started).toBeLessThan(3000);
		silent.close();
	});
});

describe('what is not one mail is not sent', () => {
	const mailer = () => new SmtpMailer(url, from);
	it.each([
		['two receivers', { to: 'a@contoh.example, b@contoh.example' }],
		['a receiver with a line break', { to: 'a@contoh.example\r\nBcc: b@contoh.example' }],
		['a receiver with a name', { to: 'Nama <a@contoh.example>' }],
		['no receiver', { to: '' }],
		['a subject with a line break', { subject: 'Halo\r\nBcc: b@contoh.example' }],
		['a Message-ID without brackets', { messageId: 'x@contoh.example' }],
		['a Message-ID with a line break', { messageId: '<x@contoh.example>\r\nX: y' }],
		[
			'an attachment with a line break in its name',
			{ attachments: [{ name: 'a\r\nX: y', mediaType: 'text/plain', content: Buffer.from('') }] }
		]
	])('%s', async (_, change) => {
		await expect(mailer().send({ ...mail, ...change })).rejects.toMatchObject({ mayTryAgain: false });
		expect(received).toEqual([]);
	});

	it('a text that looks like a file or an address is only a text', async () => {
		const one = mailer();
		await one.send({ ...mail, text: 'file:///etc/passwd', html: 'https://contoh.example/' });
		expect(received[0]!.raw).toContain('file:///etc/passwd');
		expect(received[0]!.raw).not.toContain('root:');
	});
});

describe('the mailer of an installation', () => {
	it('without a server mail is kept before send returns, and sent to nobody', async () => {
		const drawer: OutgoingMail[] = [];
		const mailer = makeMailer({ smtpUrl: undefined, keep: async (one) => void drawer.push(one) });
		expect(mailer).toBeInstanceOf(KeptMailer);
		expect(await mailer.send(mail)).toBe('kept');
		expect(drawer).toEqual([mail]);
		expect(received).toEqual([]);
		await expect(mailer.send({ ...mail, to: 'x' })).rejects.toBeInstanceOf(MailFault);
		expect(await makeMailer({ smtpUrl: undefined }).send(mail)).toBe('kept');
	});

	it.each([
		['', 'no-reply@127.0.0.1'],
		['?from=kerjasama%40contoh.example', 'kerjasama@contoh.example']
	])('with SMTP_URL%s the writer is %s', async (query, writer) => {
		const mailer = makeMailer({ smtpUrl: `${url}${query === '' ? '' : `/${query}`}` });
		expect(await mailer.send(mail)).toBe('sent');
		expect(received[0]!.from).toBe(writer);
	});

	it.each(['bukan alamat', 'http://contoh.example'])(
		'SMTP_URL=%s is refused with a plain sentence',
		(smtpUrl) => {
			expect(() => makeMailer({ smtpUrl })).toThrow(/SMTP_URL/);
		}
	);
});
