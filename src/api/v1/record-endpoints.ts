import { z } from '@hono/zod-openapi';
import type { At, HeadKind, Typed } from '$lib/server/modules/records';
import type { Ctx } from '$lib/server/platform/context';
import { refuse } from '$lib/server/platform/refusal';
import { endpoint, type Api } from './api';
import { bodyOf, matchOf } from './record-shapes';

const Made = z.object({ id: z.string() });
const params = z.object({ id: z.string() });

export const capital = (name: string) => name[0]!.toUpperCase() + name.slice(1);

type Parts = {
	readonly tags: string[];
	readonly path: string;
	readonly access: Parameters<typeof endpoint>[1]['access'];
	readonly what: string;
	readonly body: ReturnType<typeof bodyOf>;
	readonly write: (
		ctx: Ctx,
		id: string,
		body: Readonly<Record<string, string | undefined>>
	) => Promise<unknown>;
	readonly remove: (ctx: Ctx, id: string, at: { id: string; version: number }) => Promise<unknown>;
};

/** Adding to a record and taking away what was entered by mistake. */
export function partEndpoints(api: Api, of: Parts): void {
	endpoint(api, {
		method: 'post',
		path: of.path,
		access: of.access,
		summary: `Add to ${of.what}`,
		tags: of.tags,
		status: 201,
		params,
		body: of.body,
		answer: Made,
		handle: ({ ctx, params: { id }, body }) => of.write(ctx, id, body)
	});
	endpoint(api, {
		method: 'delete',
		path: `${of.path}/{part}`,
		access: of.access,
		summary: `Take away what was entered by mistake from ${of.what}; with If-Match`,
		tags: of.tags,
		params: z.object({ id: z.string(), part: z.string() }),
		answer: Made,
		async handle({ ctx, params: { id, part }, c }) {
			const version = matchOf(c.req.header('if-match'));
			return version === undefined
				? refuse('PRECONDITION_REQUIRED')
				: of.remove(ctx, id, { id: part, version });
		}
	});
}

type Heads = {
	readonly tags: string[];
	readonly path: string;
	readonly what: string;
	readonly name: string;
	readonly head: HeadKind;
	readonly record: (ctx: Ctx, input: Typed, at?: At) => Promise<unknown>;
	readonly publish: (
		ctx: Ctx,
		id: string,
		input: { isPublished: boolean; version: number }
	) => Promise<unknown>;
};

/** Recording, changing and publishing a record that parts hang on. */
export function headEndpoints(api: Api, of: Heads): void {
	endpoint(api, {
		method: 'post',
		path: of.path,
		access: of.head.permission,
		summary: `Record ${of.what}; it is not published by that`,
		tags: of.tags,
		status: 201,
		body: bodyOf(`New${of.name}`, of.head.fields),
		answer: Made,
		handle: ({ ctx, body }) => of.record(ctx, body)
	});
	endpoint(api, {
		method: 'patch',
		path: `${of.path}/{id}`,
		access: of.head.permission,
		summary: `Change ${of.what}, every field as it is to stand; with If-Match`,
		tags: of.tags,
		params,
		body: bodyOf(`Changed${of.name}`, of.head.fields),
		answer: Made,
		async handle({ ctx, params: { id }, body, c }) {
			const version = matchOf(c.req.header('if-match'));
			return version === undefined ? refuse('PRECONDITION_REQUIRED') : of.record(ctx, body, { id, version });
		}
	});
	endpoint(api, {
		method: 'post',
		path: `${of.path}/{id}/publication`,
		access: of.head.publish,
		summary: `Show ${of.what} to everybody, or take it back`,
		tags: of.tags,
		params,
		body: z.object({ published: z.boolean(), version: z.number().int() }).strict(),
		answer: Made,
		handle: ({ ctx, params: { id }, body }) =>
			of.publish(ctx, id, { isPublished: body.published, version: body.version })
	});
}
