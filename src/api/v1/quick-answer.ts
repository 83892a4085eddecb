import type { IncomingMessage, ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context } from 'hono';
import type { ApiEnvironment } from './api';

/** What Node's server hands to Hono beside the request; absent where a test calls the API without a server. */
type Wire = { incoming?: IncomingMessage; outgoing?: ServerResponse };

const wireOf = (c: Context): Wire => (c.env ?? {}) as Wire;

/** A header of the request, read where it already lies: Hono would copy all of them into a new object first. */
export function headerOf(
	c: Context,
	name: 'accept-language' | 'authorization' | 'if-none-match'
): string | undefined {
	const { incoming } = wireOf(c);
	return incoming ? (incoming.headers[name] as string | undefined) : c.req.header(name);
}

/** Whence the request came, by which guessing is limited; the server has found it out (program/http-server.ts). */
export function addressOf(c: Context): string {
	const { incoming } = wireOf(c);
	const address = incoming?.headers['x-satupintu-address'];
	return typeof address === 'string' ? address : 'unknown';
}

/** What stands on every answer of the API. */
export function standingHeaders(c: Context<ApiEnvironment>): Record<string, string> {
	const headers: Record<string, string> = {
		'x-content-type-options': 'nosniff',
		'content-language': c.get('language'),
		vary: 'accept-language, authorization'
	};
	if (c.get('ctx').actor.kind !== 'anonymous') headers['cache-control'] = 'no-store';
	return headers;
}

/**
 * Answers with JSON that is written out already, or with nothing but a status. Behind Node's server it goes straight
 * to the wire: a Response would be made, turned into a stream, read back and copied, which took longer than the
 * database did (performance.md 1).
 */
export function answerJson(
	c: Context<ApiEnvironment>,
	status: number,
	body: string | null,
	headers: Readonly<Record<string, string>> = {}
): Response {
	const { outgoing } = wireOf(c);
	const all: Record<string, string | number> = { ...standingHeaders(c), ...headers };
	if (body !== null) all['content-type'] = 'application/json';
	if (!outgoing) return new Response(body, { status, headers: all as Record<string, string> });
	if (body !== null) all['content-length'] = Buffer.byteLength(body);
	outgoing.writeHead(status, all);
	outgoing.end(body === null || c.req.method === 'HEAD' ? undefined : body);
	return RESPONSE_ALREADY_SENT;
}

/** True for the mark of an answer that is on the wire already; its headers are nobody's to change. */
export function isSent(response: Response): boolean {
	return response === RESPONSE_ALREADY_SENT;
}
