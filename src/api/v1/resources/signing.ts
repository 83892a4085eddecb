import { z } from '@hono/zod-openapi';
import { mostSeats, openSigningRound, readCeremonies, readSigning } from '$lib/server/modules/cooperation';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { anId, typedText } from '../typed-text';

const tags = ['cases'];
const params = z.object({ id: z.string() });
const acts = ['initial', 'sign'] as const;

const Round = z
	.object({
		id: z.string(),
		document_id: z.string(),
		title: z.string(),
		step: z.string().nullable().openapi({ description: 'the signing step that waits for this paper' }),
		ordered: z.boolean(),
		e_meterai: z.object({ state: z.enum(['affixed', 'none']), note: z.string() }),
		state: z.enum(['open', 'done', 'refused', 'withdrawn']),
		opened_at: z.string(),
		ended_at: z.string().nullable(),
		ended_why: z.string().nullable(),
		seats: z.array(
			z.object({
				id: z.string(),
				position: z.number().int(),
				act: z.enum(acts),
				side: z.enum(['region', 'partner']),
				name: z.string(),
				capacity: z.string(),
				state: z.enum(['waiting', 'asked', 'done', 'refused', 'let_go']),
				due_on: z.string().nullable(),
				done_at: z.string().nullable(),
				version: z.number().int().nullable(),
				how: z.string().nullable(),
				refusal: z.string().nullable()
			})
		)
	})
	.openapi('SigningRound');

const NewRound = z
	.object({
		document_id: anId,
		agreement: z.boolean().openapi({ description: 'the paper that the open signing step waits for' }),
		ordered: z.boolean().default(true),
		e_meterai: z.object({ state: z.enum(['affixed', 'none']), note: typedText(300, 1) }).strict(),
		days: z.number().int().min(1).max(90).default(14),
		seats: z
			.array(
				z
					.object({
						act: z.enum(acts),
						person_id: anId.optional(),
						name: typedText(200).optional(),
						capacity: typedText(200).optional(),
						email: typedText(200).optional()
					})
					.strict()
			)
			.min(1)
			.max(mostSeats)
	})
	.strict()
	.openapi('NewSigningRound');

const Mark = z.object({ done: z.boolean(), note: z.string().nullable() });
const Ceremony = z
	.object({
		id: z.string(),
		step: z.string(),
		held_on: z.string(),
		place: z.string(),
		occasion: z.string().nullable(),
		witnesses: z.array(z.object({ name: z.string(), office: z.string().nullable() })),
		identical: Mark,
		exchanged: Mark,
		checked_by: z.string(),
		originals: z.array(
			z.object({
				id: z.string(),
				number: z.number().int(),
				holder: z.string(),
				initialled: Mark,
				stamp_duty: Mark,
				stamped: Mark,
				scan: z.string().nullable().openapi({ description: 'id of the document' }),
				shelf: z.string().nullable(),
				box: z.string().nullable(),
				folder: z.string().nullable()
			})
		)
	})
	.openapi('SigningCeremony');

/** Signing rounds and ceremonies of a case's papers. Signing itself is `POST /documents/{id}/signatures`. */
export function signingResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/cases/{id}/signing-rounds',
		access: 'case.read',
		summary: 'The electronic signing of the papers of a case: who is asked, who has initialled and signed',
		tags,
		params,
		answer: z.object({ data: z.array(Round) }),
		handle: async ({ ctx, params: { id } }) => {
			const found = await readSigning(ctx, id);
			if (isRefusal(found)) return found;
			return {
				data: found.rounds.map((round) => ({
					id: round.id,
					document_id: round.document_id,
					title: round.title,
					step: round.step_key,
					ordered: round.ordered,
					e_meterai: { state: round.meterai as 'affixed' | 'none', note: round.meterai_note },
					state: round.state as 'open',
					opened_at: round.opened_at.toISOString(),
					ended_at: round.ended_at?.toISOString() ?? null,
					ended_why: round.ended_why,
					seats: round.seats.map((seat) => ({
						id: seat.id,
						position: seat.position,
						act: seat.act,
						side: seat.side,
						name: seat.name,
						capacity: seat.capacity,
						state: seat.state,
						due_on: seat.due_on,
						done_at: seat.done_at?.toISOString() ?? null,
						version: seat.done_version,
						how: seat.how,
						refusal: seat.refusal
					}))
				}))
			};
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/cases/{id}/signing-rounds',
		access: 'signing.open',
		summary: 'Begin the electronic signing of a paper; whoever’s turn it is gets a mail',
		tags,
		status: 201,
		params,
		body: NewRound,
		answer: z.object({ id: z.string() }),
		handle: ({ ctx, params: { id }, body }) =>
			openSigningRound(ctx, id, {
				documentId: body.document_id,
				isAgreement: body.agreement,
				ordered: body.ordered,
				meterai: body.e_meterai.state,
				meteraiNote: body.e_meterai.note,
				days: body.days,
				seats: body.seats.map((seat) => ({
					act: seat.act,
					personId: seat.person_id ?? null,
					name: seat.name ?? '',
					capacity: seat.capacity ?? '',
					email: seat.email ?? ''
				}))
			})
	});
	endpoint(api, {
		method: 'get',
		path: '/cases/{id}/signing-ceremonies',
		access: 'case.read',
		summary:
			'The signings in ink of a case: place, witnesses, what was checked on each original, where it lies',
		tags,
		params,
		answer: z.object({ data: z.array(Ceremony) }),
		handle: async ({ ctx, params: { id } }) => {
			const found = await readCeremonies(ctx, id);
			if (isRefusal(found)) return found;
			return {
				data: found.ceremonies.map(
					({ recorded_by: _by, recorded_at: _at, is_example: _example, witnesses, originals, ...one }) => ({
						...one,
						witnesses: [...witnesses],
						originals: originals.map(({ place_note: _note, ...original }) => original)
					})
				)
			};
		}
	});
}
