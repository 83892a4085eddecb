import { createHash, randomUUID } from 'node:crypto';
import { createRoute, OpenAPIHono, type RouteConfig, type z } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { allows, logAccess, storedAnswer, type Permission } from './doors';
import { recognise } from '$lib/server/hall/request-context';
import type { Ctx } from '$lib/server/platform/context';
import { plant } from '$lib/server/platform/plant';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import type { Language } from '$lib/text/bilingual';
import { Problem, problem } from './problem';
import { answerJson, headerOf, isSent, standingHeaders } from './quick-answer';

export type ApiEnvironment = { Variables: { ctx: Ctx; language: Language } };
export type Api = OpenAPIHono<ApiEnvironment>;

/** Indonesian unless English is asked for first. */
export function languageOfHeader(header: string | undefined): Language {
	return /^\s*en\b/i.test(header ?? '') ? 'en' : 'id';
}

export function makeApi(): Api {
	const api = new OpenAPIHono<ApiEnvironment>({
		// Without this hook zod's own error object would be the answer.
		defaultHook: (result, c) => {
			if (result.success) return;
			return problem(c, c.get('language') ?? 'id', notUnderstood(result.error));
		}
	});
	api.onError((fault, c) => {
		const language = c.get('language') ?? 'id';
		// Said by the library before our handlers: the body is of a kind that this endpoint does not take.
		if (fault instanceof HTTPException && fault.status === 415)
			return problem(c, language, refuse('MEDIA_TYPE_UNKNOWN'));
		if (fault instanceof SyntaxError || /malformed json/i.test(fault.message))
			return problem(c, language, refuse('BODY_NOT_JSON'));
		plant().log.error({ err: fault, route: c.req.path }, 'an API call failed');
		return problem(c, language, refuse('FAULT'));
	});
	api.notFound((c) =>
		problem(c, c.get('language') ?? languageOfHeader(c.req.header('accept-language')), refuse('NOT_FOUND'))
	);
	api.use('*', recogniseCaller);
	return api;
}

/** What does not fit the schema of a route, by field. */
function notUnderstood(error: z.ZodError): Refusal {
	const errors = error.issues.flatMap((issue) => {
		const { message } = issue;
		// Each key that is not known is an error of its own, at its own place.
		if (issue.code === 'unrecognized_keys')
			return issue.keys.map((key) => ({ field: [...issue.path, key].map(String).join('.'), message }));
		return [{ field: issue.path.map(String).join('.') || 'body', message }];
	});
	return refuse('VALIDATION_FAILED', { errors });
}

const recogniseCaller: MiddlewareHandler<ApiEnvironment> = async (c, next) => {
	const language = languageOfHeader(headerOf(c, 'accept-language'));
	c.set('language', language);
	// The server has made sure that this is an address with a host; taking it apart again would cost as much.
	const [scheme = 'http:', , host = ''] = c.req.url.split('/', 3);
	const authorization = headerOf(c, 'authorization');
	const bearer =
		authorization === undefined ? undefined : (/^Bearer\s+(\S+)$/i.exec(authorization)?.[1] ?? 'malformed');
	const ctx = await recognise(
		plant(),
		host,
		{ bearer },
		{ language, requestId: randomUUID(), origin: `${scheme}//${host}` }
	);
	// A token that is wrong is never taken for "nobody": its owner must learn that it no longer works.
	if (!ctx || (bearer !== undefined && ctx.actor.kind === 'anonymous'))
		return problem(c, language, refuse('NOT_SIGNED_IN'));
	c.set('ctx', ctx);
	await next();
	if (isSent(c.res)) return;
	for (const [name, value] of Object.entries(standingHeaders(c))) c.header(name, value);
};

/** Refuses a caller who may not do this at all; services ask again about the record. */
function mayCall(access: Permission, path: string): MiddlewareHandler<ApiEnvironment> {
	return async (c, next) => {
		const ctx = c.get('ctx');
		if (allows(ctx.actor, access)) return next();
		if (ctx.actor.kind === 'anonymous') return problem(c, c.get('language'), refuse('NOT_SIGNED_IN'));
		await logAccess(ctx, { event: 'NOT_ALLOWED', details: { route: path } });
		return problem(c, c.get('language'), refuse('NOT_ALLOWED'));
	};
}

export type Endpoint = {
	readonly method: string;
	readonly path: string;
	readonly access: Permission;
};

/** Every endpoint with its permission: what the authorisation matrix is generated from. */
export const endpoints: Endpoint[] = [];

/** What every endpoint may answer besides its own answers. */
const problems = Object.fromEntries(
	[400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, 500, 503].map((status) => [
		status,
		{ description: 'problem', content: { 'application/problem+json': { schema: Problem } } }
	])
);

/** What a handler sees: the context and what the caller sent, parsed by the schemas of the route. */
export type Call<Params, Query, Body> = {
	readonly ctx: Ctx;
	readonly language: Language;
	readonly params: Params;
	readonly query: Query;
	readonly body: Body;
	readonly c: Context<ApiEnvironment>;
	/** Says the version of the record that is answered; a later PATCH or PUT names it in If-Match. */
	readonly etag: (version: number) => void;
};

type Schema = z.ZodType;
type Out<S> = S extends z.ZodType ? z.output<S> : undefined;

/**
 * Registers one endpoint: its OpenAPI description, its permission, its parsing, and the mapping of refusals to
 * problem+json, once for all.
 *
 * The handler gives a value (answered as JSON with `status`), a refusal, or a Response of its own (files).
 * A POST takes part in idempotency: the handler passes `call.ctx` on, whose unit of work stores the answer.
 */
export function endpoint<
	P extends Schema | undefined = undefined,
	Q extends Schema | undefined = undefined,
	B extends Schema | undefined = undefined
>(
	api: Api,
	options: {
		method: 'get' | 'post' | 'put' | 'patch' | 'delete';
		path: string;
		access: Permission;
		summary: string;
		tags: string[];
		params?: P;
		query?: Q;
		body?: B;
		bodyDescription?: RouteConfig['request'];
		status?: 200 | 201 | 202;
		answer?: Schema;
		answerContent?: Record<string, { schema: Schema }>;
		handle(call: Call<Out<P>, Out<Q>, Out<B>>): Promise<unknown>;
	}
): void {
	endpoints.push({ method: options.method, path: options.path, access: options.access });
	const status = options.status ?? 200;
	const route = createRoute({
		method: options.method,
		path: options.path,
		summary: options.summary,
		tags: options.tags,
		operationId: `${options.method}_${options.path.replace(/[^a-z0-9]+/gi, '_').replace(/^_|_$/g, '')}`,
		// Before anything is read: whoever may not is told so, and nothing about what was sent.
		middleware: [mayCall(options.access, options.path)] as const,
		security: options.access.startsWith('public.') ? [] : [{ bearer: [] }],
		request: {
			...(options.params ? { params: options.params as never } : {}),
			...(options.query ? { query: options.query as never } : {}),
			...(options.body
				? { body: { required: true, content: { 'application/json': { schema: options.body as never } } } }
				: {}),
			...options.bodyDescription
		},
		responses: {
			[status]: {
				description: 'ok',
				content:
					options.answerContent ?? (options.answer ? { 'application/json': { schema: options.answer } } : {})
			},
			...problems
		}
	});
	const answer = async (c: Context<ApiEnvironment>, params: unknown, query: unknown, body: unknown) => {
		const language = c.get('language');
		let ctx = c.get('ctx');
		const key = options.method === 'post' ? c.req.header('idempotency-key') : undefined;
		if (key !== undefined) {
			if (key.length < 1 || key.length > 255)
				return problem(
					c,
					language,
					refuse('VALIDATION_FAILED', { errors: [{ field: 'Idempotency-Key', message: '1–255' }] })
				);
			const actorId = ctx.actor.kind === 'person' ? ctx.actor.id : 'public';
			const idempotency = {
				actorId,
				route: `${options.method} ${c.req.path}`,
				key,
				fingerprint: createHash('sha256')
					.update(JSON.stringify(body ?? null))
					.digest('hex'),
				answer: (result: unknown) => ({ status, body: result })
			};
			const replay = await answerAgain(c, language, ctx, idempotency);
			if (replay) return replay;
			ctx = { ...ctx, idempotency };
		}
		// Kept beside, since an answer that goes straight to the wire takes no header from Hono's context.
		const headers: Record<string, string> = {};
		const result = await options.handle({
			ctx,
			language,
			params: params as Out<P>,
			query: query as Out<Q>,
			body: body as Out<B>,
			c,
			etag: (version) => {
				headers['etag'] = `"${version}"`;
			}
		});
		if (result instanceof Response) return result;
		if (isRefusal(result)) {
			// Somebody with the same key was faster: give the answer that this one got.
			if (result.refused === 'IDEMPOTENCY_CONFLICT' && ctx.idempotency) {
				const replay = await answerAgain(c, language, ctx, ctx.idempotency);
				if (replay) return replay;
			}
			return problem(c, language, result as Refusal);
		}
		return answerJson(c, status, JSON.stringify(result ?? null), headers);
	};
	if (options.body) {
		api.openapi(
			route as never,
			((c: Context<ApiEnvironment>) => {
				const valid = (target: 'param' | 'query' | 'json') =>
					(c.req as unknown as { valid(target: string): unknown }).valid(target);
				return answer(
					c,
					options.params ? valid('param') : undefined,
					options.query ? valid('query') : undefined,
					options.body ? valid('json') : undefined
				);
			}) as never
		);
		return;
	}
	// Without JSON to parse the middleware of the schemas would cost more than reading the schemas does; and a file must
	// come to its handler as a stream, which a validator of forms would have drunk.
	api.openAPIRegistry.registerPath(route as never);
	api.on(options.method.toUpperCase(), route.getRoutingPath(), mayCall(options.access, options.path), (c) => {
		const params = options.params?.safeParse(c.req.param());
		if (params && !params.success) return problem(c, c.get('language'), notUnderstood(params.error));
		const query = options.query?.safeParse(singleValues(c.req.queries()));
		if (query && !query.success) return problem(c, c.get('language'), notUnderstood(query.error));
		return answer(c, params?.data, query?.data, undefined);
	});
}

/** A word that stands once is a text; one that stands twice stays a list, which no schema of a text takes. */
function singleValues(queries: Record<string, string[]>): Record<string, string | string[]> {
	const values: Record<string, string | string[]> = {};
	for (const key in queries) {
		const given = queries[key]!;
		values[key] = given.length === 1 ? given[0]! : given;
	}
	return values;
}

async function answerAgain(
	c: Context<ApiEnvironment>,
	language: Language,
	ctx: Ctx,
	idempotency: NonNullable<Ctx['idempotency']>
): Promise<Response | undefined> {
	const stored = await storedAnswer(ctx, idempotency);
	if (!stored) return undefined;
	if (stored.fingerprint !== idempotency.fingerprint)
		return problem(c, language, refuse('IDEMPOTENCY_CONFLICT'));
	c.header('idempotent-replayed', 'true');
	return c.json(stored.answer as object, stored.status as 200);
}
