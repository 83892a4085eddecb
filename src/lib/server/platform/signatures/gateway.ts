import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { randomBytes } from 'node:crypto';
import { refuse, type Refusal } from '../refusal';

/** A person's own certificate at the national gateway: who they are there, and what only they know. */
export type GatewaySigner = {
	/** The national identity number: passed on, and kept nowhere. */
	readonly nik: string;
	/** Passed on once, and neither kept, queued nor logged. */
	readonly passphrase: string;
};

export type GatewayRefusal = Refusal<
	/** Nothing was sent to be signed: the gateway is not there, or does not let this installation in. */
	| 'GATEWAY_UNAVAILABLE'
	/** The person has no certificate there that could sign. */
	| 'GATEWAY_NO_CERTIFICATE'
	/** The gateway said no: a wrong passphrase, a file that it does not take. */
	| 'GATEWAY_REFUSED'
	/** The request went out and no clear answer came: it may have been signed. Never sent again by itself. */
	| 'SIGNING_OUTCOME_UNKNOWN'
>;

export type GatewaySettings = {
	readonly url: string;
	readonly version: 1 | 2;
	readonly user: string;
	readonly password: string;
	/** For asking about a person; signing has longer, since the gateway works on the whole file. */
	readonly askMs?: number;
	readonly signMs?: number;
};

export type ESignGateway = {
	/** @returns the signed PDF */
	sign(pdf: Buffer, signer: GatewaySigner, reason: string): Promise<Buffer | GatewayRefusal>;
};

type Answer = {
	readonly status: number;
	readonly type: string;
	readonly headers: NodeJS.Dict<string | string[]>;
	readonly body: Buffer;
};
/** What became of a request: an answer, or none; `sent` says whether the other side may have acted upon it. */
type Outcome = Answer | { readonly failed: true; readonly sent: boolean };

const mostAnswered = 60 * 1024 * 1024;

/**
 * The eSign client of the national certification authority (BSrE), as it runs with a city: version 1 takes a form and
 * gives bytes, version 2 takes and gives JSON. Its address is a setting of the installation's operator, never typed.
 * Before the passphrase leaves, the gateway is asked whether the person can sign, so that what can be known to fail fails
 * before anything is at stake. The shapes of version 2 were seen by one source only; the contract test holds ours to them.
 */
export function eSignGateway(settings: GatewaySettings): ESignGateway {
	return {
		async sign(pdf, signer, reason) {
			const able = await (settings.version === 1 ? askV1 : askV2)(settings, signer.nik);
			if (able) return able;
			return settings.version === 1 ? signV1(settings, pdf, signer) : signV2(settings, pdf, signer, reason);
		}
	};
}

async function askV1(settings: GatewaySettings, nik: string): Promise<GatewayRefusal | undefined> {
	const answer = await call(settings, 'GET', `/api/user/status/${encodeURIComponent(nik)}`, ask(settings));
	return judgeStatus(answer, (said) => String(said.status_code ?? '1111') === '1111');
}

async function askV2(settings: GatewaySettings, nik: string): Promise<GatewayRefusal | undefined> {
	const body = Buffer.from(JSON.stringify({ nik }));
	const answer = await call(settings, 'POST', '/api/v2/user/check/status', ask(settings), body, json);
	return judgeStatus(answer, (said) => said.status === 'ISSUE');
}

const ask = ({ askMs }: GatewaySettings) => askMs ?? 10_000;
const json = 'application/json';

function judgeStatus(
	answer: Outcome,
	isAble: (said: Record<string, unknown>) => boolean
): GatewayRefusal | undefined {
	if ('failed' in answer || answer.status >= 500 || answer.status === 401 || answer.status === 403)
		return refuse('GATEWAY_UNAVAILABLE', 'failed' in answer ? {} : { status: answer.status });
	const said = readJson(answer.body);
	if (answer.status >= 400 || !said || !isAble(said))
		return refuse('GATEWAY_NO_CERTIFICATE', { message: messageIn(said) });
	return undefined;
}

async function signV1(
	settings: GatewaySettings,
	pdf: Buffer,
	{ nik, passphrase }: GatewaySigner
): Promise<Buffer | GatewayRefusal> {
	const boundary = `satupintu${randomBytes(12).toString('hex')}`;
	const field = (name: string, value: string) =>
		`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
	const body = Buffer.concat([
		Buffer.from(field('nik', nik) + field('passphrase', passphrase) + field('tampilan', 'invisible')),
		Buffer.from(
			`--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="naskah.pdf"\r\nContent-Type: application/pdf\r\n\r\n`
		),
		pdf,
		Buffer.from(`\r\n--${boundary}--\r\n`)
	]);
	const type = `multipart/form-data; boundary=${boundary}`;
	const answer = await call(settings, 'POST', '/api/sign/pdf', signingTime(settings), body, type);
	const said = judgeSigning(answer);
	if ('refused' in said) return said;
	if (isPdf(said.body)) return said.body;
	// Some releases answer with the number under which the signed file can be fetched: fetching again signs nothing.
	const id = readJson(said.body)?.id_dokumen ?? said.headers['id_dokumen'];
	if (typeof id !== 'string' || !/^[\w-]{1,100}$/.test(id)) return refuse('SIGNING_OUTCOME_UNKNOWN');
	const file = await call(settings, 'GET', `/api/sign/download/${id}`, signingTime(settings));
	return 'failed' in file || !isPdf(file.body) ? refuse('SIGNING_OUTCOME_UNKNOWN', { id }) : file.body;
}

async function signV2(
	settings: GatewaySettings,
	pdf: Buffer,
	{ nik, passphrase }: GatewaySigner,
	reason: string
): Promise<Buffer | GatewayRefusal> {
	const body = Buffer.from(
		JSON.stringify({
			nik,
			passphrase,
			signatureProperties: [{ tampilan: 'INVISIBLE', reason }],
			file: [pdf.toString('base64')]
		})
	);
	const answer = await call(settings, 'POST', '/api/v2/sign/pdf', signingTime(settings), body, json);
	const said = judgeSigning(answer);
	if ('refused' in said) return said;
	const files = readJson(said.body)?.file;
	const signed =
		Array.isArray(files) && typeof files[0] === 'string' ? Buffer.from(files[0], 'base64') : null;
	return signed && isPdf(signed) ? signed : refuse('SIGNING_OUTCOME_UNKNOWN');
}

const signingTime = ({ signMs }: GatewaySettings) => signMs ?? 60_000;
const isPdf = (bytes: Buffer) => bytes.subarray(0, 5).toString('latin1') === '%PDF-';

/** A clear no is one; silence, a break and a fault of the gateway leave open whether it signed. */
function judgeSigning(answer: Outcome): Answer | GatewayRefusal {
	if ('failed' in answer)
		return answer.sent ? refuse('SIGNING_OUTCOME_UNKNOWN') : refuse('GATEWAY_UNAVAILABLE');
	if (answer.status === 401) return refuse('GATEWAY_UNAVAILABLE', { status: answer.status });
	if (answer.status >= 500) return refuse('SIGNING_OUTCOME_UNKNOWN', { status: answer.status });
	if (answer.status >= 400) return refuse('GATEWAY_REFUSED', { message: messageIn(readJson(answer.body)) });
	return answer;
}

function readJson(body: Buffer): Record<string, unknown> | null {
	try {
		const said: unknown = JSON.parse(body.toString('utf8'));
		return said !== null && typeof said === 'object' ? (said as Record<string, unknown>) : null;
	} catch {
		return null;
	}
}

/** The gateway's own words, cut short: they are shown to the signer and never carry what was sent. */
function messageIn(said: Record<string, unknown> | null): string | null {
	const message = said?.message ?? said?.error;
	return typeof message === 'string' ? message.slice(0, 200) : null;
}

/** One request, sent once: no redirect is followed, and nothing is tried again. */
function call(
	{ url, user, password }: GatewaySettings,
	method: 'GET' | 'POST',
	path: string,
	timeoutMs: number,
	body?: Buffer,
	type?: string
): Promise<Outcome> {
	return new Promise((resolve) => {
		const target = new URL(`${url.replace(/\/$/, '')}${path}`);
		const open = target.protocol === 'https:' ? overHttps : overHttp;
		let sent = false;
		const request = open(target, {
			method,
			auth: `${user}:${password}`,
			agent: false,
			headers: body ? { 'content-type': type, 'content-length': body.length } : {}
		});
		const give = (outcome: Outcome) => {
			clearTimeout(timer);
			resolve(outcome);
			request.destroy();
		};
		const timer = setTimeout(() => give({ failed: true, sent }), timeoutMs);
		request.on('socket', (socket) =>
			socket.once(target.protocol === 'https:' ? 'secureConnect' : 'connect', () => (sent = true))
		);
		request.on('error', () => give({ failed: true, sent }));
		request.on('response', (response) => {
			const pieces: Buffer[] = [];
			let size = 0;
			response.on('data', (piece: Buffer) => {
				pieces.push(piece);
				size += piece.length;
				if (size > mostAnswered) give({ failed: true, sent });
			});
			response.on('error', () => give({ failed: true, sent }));
			response.on('aborted', () => give({ failed: true, sent }));
			response.on('end', () => {
				const { statusCode: status = 0, headers } = response;
				give({ status, type: String(headers['content-type'] ?? ''), headers, body: Buffer.concat(pieces) });
			});
		});
		request.end(body);
	});
}
