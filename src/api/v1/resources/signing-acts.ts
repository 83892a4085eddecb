import { z } from '@hono/zod-openapi';
import {
	askSeatAgain,
	initialSeat,
	placeOriginal,
	recordCeremony,
	refuseSeat,
	withdrawSigningRound
} from '$lib/server/modules/cooperation';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { anId, day, typedText } from '../typed-text';

const tags = ['cases'];
const params = z.object({ id: z.string() });
const Case = z.object({ case_id: z.string() });

const Tick = z
	.object({ done: z.boolean(), note: typedText(500).default('') })
	.strict()
	.openapi({ description: 'each may be false with a remark' });
const place = typedText(60).default('');

const NewCeremony = z
	.object({
		step: typedText(60, 1).openapi({ description: 'the signing step whose paper was signed' }),
		held_on: day,
		place: typedText(200, 1),
		occasion: typedText(300).default(''),
		witnesses: z
			.array(z.object({ name: typedText(200, 1), office: typedText(200).default('') }).strict())
			.max(40)
			.default([]),
		identical: Tick,
		exchanged: Tick,
		checked_by: typedText(200, 1),
		originals: z
			.array(
				z
					.object({
						holder: typedText(300, 1),
						initialled: Tick,
						stamp_duty: Tick,
						stamped: Tick,
						scan: anId.optional().openapi({ description: 'id of a document that was sent in before' }),
						shelf: place,
						box: place,
						folder: place,
						place_note: typedText(300).default('')
					})
					.strict()
			)
			.min(1)
			.max(10)
	})
	.strict()
	.openapi('NewSigningCeremony');

const ofCase = async (done: Promise<{ caseId: string } | Refusal>) => {
	const answer = await done;
	return isRefusal(answer) ? answer : { case_id: answer.caseId };
};

/** What is done at a signing, on screen or in ink; the rounds and ceremonies themselves are read with the case. */
export function signingActsResource(api: Api): void {
	endpoint(api, {
		method: 'post',
		path: '/cases/{id}/signing-ceremonies',
		access: 'ceremony.record',
		summary:
			'Record a signing in ink as its checker saw it: place, witnesses, originals, exchange, where each lies',
		tags,
		status: 201,
		params,
		body: NewCeremony,
		answer: z.object({ id: z.string() }),
		handle: ({ ctx, params: { id }, body }) =>
			recordCeremony(ctx, id, {
				step: body.step,
				heldOn: body.held_on,
				place: body.place,
				occasion: body.occasion,
				witnesses: body.witnesses.map(({ name, office }) => ({ name, office: office || null })),
				identical: body.identical,
				exchanged: body.exchanged,
				checkedBy: body.checked_by,
				originals: body.originals.map((one) => ({
					holder: one.holder,
					ticks: { initialled: one.initialled, stamp_duty: one.stamp_duty, stamped: one.stamped },
					shelf: one.shelf,
					box: one.box,
					folder: one.folder,
					placeNote: one.place_note
				})),
				scans: body.originals.map(({ scan }) => scan ?? '')
			})
	});
	endpoint(api, {
		method: 'post',
		path: '/signing-originals/{id}/place',
		access: 'ceremony.record',
		summary: 'Note that an original lies elsewhere now: shelf, box, folder',
		tags,
		params,
		body: z.object({ shelf: place, box: place, folder: place, note: typedText(300).default('') }).strict(),
		answer: Case,
		handle: ({ ctx, params: { id }, body }) => ofCase(placeOriginal(ctx, id, body))
	});
	endpoint(api, {
		method: 'post',
		path: '/signing-rounds/{id}/withdraw',
		access: 'signing.open',
		summary: 'Withdraw a round of signing, with why; those who were asked are told',
		tags,
		params,
		body: z.object({ reason: typedText(1000, 1) }).strict(),
		answer: Case,
		handle: ({ ctx, params: { id }, body }) => ofCase(withdrawSigningRound(ctx, id, body.reason))
	});
	endpoint(api, {
		method: 'post',
		path: '/signing-rounds/{id}/seats/{seat}/ask',
		access: 'signing.open',
		summary: 'Ask somebody again; an outside signer gets a new link, and the old one ends',
		tags,
		params: z.object({ id: z.string(), seat: z.string() }),
		answer: Case,
		handle: ({ ctx, params: { id, seat } }) => ofCase(askSeatAgain(ctx, id, seat))
	});
	endpoint(api, {
		method: 'post',
		path: '/signing-seats/{id}/initial',
		access: 'signing.take_part',
		summary: 'Initial a paper where one was asked to; signing it is `POST /documents/{id}/signatures`',
		tags,
		params,
		answer: Case,
		handle: ({ ctx, params: { id } }) => ofCase(initialSeat(ctx, id))
	});
	endpoint(api, {
		method: 'post',
		path: '/signing-seats/{id}/refuse',
		access: 'signing.take_part',
		summary: 'Refuse to initial or sign, with why; it ends the round',
		tags,
		params,
		body: z.object({ reason: typedText(1000, 1) }).strict(),
		answer: Case,
		handle: ({ ctx, params: { id }, body }) => ofCase(refuseSeat(ctx, id, body.reason))
	});
}
