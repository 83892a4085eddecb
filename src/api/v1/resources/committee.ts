import { z } from '@hono/zod-openapi';
import {
	addCommitteeMember,
	changeRegionRule,
	endCommitteeMember,
	listCommittee,
	listRegionRules
} from '$lib/server/modules/cooperation';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { anId, typedText } from '../typed-text';

const tags = ['sittings'];
const params = z.object({ id: z.string() });
const Done = z.object({ id: z.string() });

const Seat = z
	.object({
		id: z.string(),
		person_id: z.string(),
		name: z.string(),
		seat: z.string().nullable(),
		function: z.string(),
		kind: z.string(),
		decree: z.string(),
		decreed_on: z.string().nullable(),
		from: z.string(),
		to: z.string().nullable(),
		state: z.string(),
		example: z.boolean()
	})
	.openapi('CommitteeSeat');

/** The members of the TKKSD by decree, and the region's own rules about its work. */
export function committeeResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/committee',
		access: 'sitting.read',
		summary: 'Members of the TKKSD with their decrees, also earlier and coming ones',
		tags,
		answer: z.object({ data: z.array(Seat) }),
		async handle({ ctx }) {
			const seats = await listCommittee(ctx);
			if (isRefusal(seats)) return seats;
			return {
				data: seats.map(
					({ personId, decreedOn, isExample, documentId: _scan, endReason: _why, ...seat }) => ({
						...seat,
						person_id: personId,
						decreed_on: decreedOn,
						example: isExample
					})
				)
			};
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/committee',
		access: 'committee.write',
		summary: 'Seat a member by decree for a period',
		tags,
		status: 201,
		body: z
			.object({
				person_id: anId,
				function: typedText(20),
				kind: typedText(20),
				decree: typedText(300),
				decreed_on: typedText(10),
				from: typedText(10),
				to: typedText(10).nullish(),
				seat: typedText(200).nullish(),
				document_id: anId.nullish()
			})
			.strict(),
		answer: Done,
		handle: ({ ctx, body }) =>
			addCommitteeMember(ctx, {
				personId: body.person_id,
				function: body.function,
				kind: body.kind,
				decree: body.decree,
				decreedOn: body.decreed_on,
				from: body.from,
				to: body.to ?? '',
				seat: body.seat ?? '',
				documentId: body.document_id ?? undefined
			})
	});
	endpoint(api, {
		method: 'post',
		path: '/committee/{id}/end',
		access: 'committee.write',
		summary: 'End a seat before its decree does, with the reason',
		tags,
		params,
		body: z.object({ last_day: typedText(10), reason: typedText(500) }).strict(),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) =>
			endCommitteeMember(ctx, { id, lastDay: body.last_day, reason: body.reason })
	});
	endpoint(api, {
		method: 'get',
		path: '/region-rules',
		access: 'rule.read',
		summary: 'What the region has decided where no law fixes it, with basis and certainty',
		tags,
		answer: z.object({
			data: z.array(
				z.object({
					key: z.string(),
					value: z.union([z.boolean(), z.number().int()]),
					usual: z.union([z.boolean(), z.number().int()]),
					certainty: z.string(),
					basis: z.string().nullable()
				})
			)
		}),
		async handle({ ctx }) {
			const rules = await listRegionRules(ctx);
			if (isRefusal(rules)) return rules;
			return {
				data: rules.map(({ key, value, usual, certainty, basis }) => ({
					key,
					value,
					usual,
					certainty,
					basis
				}))
			};
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/region-rules/{key}',
		access: 'admin.rules',
		summary: 'Set a rule of the region, with the regulation that sets it',
		tags,
		params: z.object({ key: z.string() }),
		body: z.object({ value: z.union([z.boolean(), z.number().int()]), basis: typedText(300) }).strict(),
		answer: z.object({ key: z.string() }),
		handle: ({ ctx, params: { key }, body }) => changeRegionRule(ctx, { key, ...body })
	});
}
