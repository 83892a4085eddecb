import { createHash, randomBytes } from 'node:crypto';
import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { fromBER, Integer, Null, OctetString, Sequence } from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq, TimeStampResp } from 'pkijs';
import { refuse, type Refusal } from '../refusal';
import { oid, readCms } from './read-cms';
import { judgeTimeStamp, nonceOf } from './time-stamp';
import { toBuffer } from './write-cms';

/**
 * `TIME_STAMP_UNAVAILABLE`: no answer in time, or a refusal (details: why) · `TIME_STAMP_WRONG`: a token came that is not
 * over what was sent, or not whole.
 */
export type TimeStampRefusal = Refusal<'TIME_STAMP_UNAVAILABLE' | 'TIME_STAMP_WRONG'>;

/** Who says when something was there; the operator names it, nobody else. */
export type TimeStampAuthority = {
	/** @returns the token (RFC 3161) over these bytes, in DER */
	stamp(message: Buffer): Promise<Buffer | TimeStampRefusal>;
};

/** Granted, and granted with changes (RFC 3161, 2.4.2). */
const granted = new Set([0, 1]);
/** A token carries a certificate chain, and no more. */
const mostAnswered = 64 * 1024;

/**
 * The authority at an address: one POST of a query, one answer (RFC 3161, 3.4). Only a SHA-256 of the signature leaves
 * the house. What comes back counts only where it is whole, over that hash, and answers this very question (its nonce).
 *
 * @param url http or https; a name and password in it are sent as basic authentication
 * @param patience milliseconds until the whole answer must be there
 */
export function timeStampAuthority(url: string, patience = 10_000): TimeStampAuthority {
	return {
		async stamp(message) {
			const nonce = randomBytes(12);
			// DER keeps a number short: its first byte says that it is positive and is not zero.
			nonce[0] = (nonce[0]! & 0x7f) | 0x40;
			const answer = await post(new URL(url), queryFor(message, nonce), patience);
			if (!Buffer.isBuffer(answer)) return refuse('TIME_STAMP_UNAVAILABLE', answer);
			return tokenIn(answer, message, nonce);
		}
	};
}

function queryFor(message: Buffer, nonce: Buffer): Buffer {
	const digest = createHash('sha256').update(message).digest();
	const query = new TimeStampReq({
		version: 1,
		messageImprint: new MessageImprint({
			hashAlgorithm: new AlgorithmIdentifier({ algorithmId: oid.sha256, algorithmParams: new Null() }),
			hashedMessage: new OctetString({ valueHex: toBuffer(digest) })
		}),
		nonce: new Integer({ valueHex: toBuffer(nonce) }),
		certReq: true
	});
	return Buffer.from(query.toSchema().toBER());
}

function tokenIn(answer: Buffer, message: Buffer, nonce: Buffer): Buffer | TimeStampRefusal {
	const response = readResponse(answer);
	if (!response) return refuse('TIME_STAMP_WRONG', { why: 'not a time-stamp response' });
	if (!granted.has(response.status))
		return refuse('TIME_STAMP_UNAVAILABLE', { why: `status ${response.status}` });
	const stamp = readCms(response.token);
	if (!stamp || judgeTimeStamp(stamp, [message]) !== 'intact' || !nonceOf(stamp)?.equals(nonce))
		return refuse('TIME_STAMP_WRONG', { why: 'not a whole token over this signature' });
	return response.token;
}

/** The status, and the token exactly as it came: written anew it might no longer be what was signed. */
function readResponse(answer: Buffer): { readonly status: number; readonly token: Buffer } | null {
	const { result } = fromBER(toBuffer(answer));
	if (!(result instanceof Sequence)) return null;
	const [, token] = result.valueBlock.value;
	try {
		const { status } = new TimeStampResp({ schema: result }).status;
		return { status, token: Buffer.from(token?.valueBeforeDecodeView ?? []) };
	} catch {
		return null;
	}
}

/** @returns the answer's bytes, or why there is none */
function post(url: URL, query: Buffer, patience: number): Promise<Buffer | { readonly why: string }> {
	const { username, password } = url;
	const auth = username ? `${decodeURIComponent(username)}:${decodeURIComponent(password)}` : undefined;
	url.username = url.password = '';
	return new Promise((give) => {
		const request = (url.protocol === 'https:' ? overHttps : overHttp)(url, {
			method: 'POST',
			headers: { 'content-type': 'application/timestamp-query', 'content-length': query.length },
			...(auth === undefined ? {} : { auth })
		});
		const clock = setTimeout(() => request.destroy(new Error('no answer in time')), patience);
		const end = (answer: Buffer | { readonly why: string }) => {
			clearTimeout(clock);
			give(answer);
		};
		request.on('error', (fault) => end({ why: fault.message }));
		request.on('response', (response) => {
			const pieces: Buffer[] = [];
			let size = 0;
			response.on('data', (piece: Buffer) => {
				pieces.push(piece);
				size += piece.length;
				if (size > mostAnswered) request.destroy(new Error('an answer too large'));
			});
			response.on('error', (fault) => end({ why: fault.message }));
			response.on('end', () =>
				end(response.statusCode === 200 ? Buffer.concat(pieces) : { why: `HTTP ${response.statusCode}` })
			);
		});
		request.end(query);
	});
}
