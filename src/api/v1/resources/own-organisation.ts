import { z } from '@hono/zod-openapi';
import { agreementStatuses, instruments, listSeatsOfOwnPartner } from '$lib/server/modules/cooperation';
import {
	lifePhases,
	listPartnerAgreements,
	readPartnerAgreement,
	requestKinds,
	type PartnerAgreement
} from '$lib/server/modules/lifecycle';
import { listOwnOrganisations, readOwnOrganisation, type Room } from '$lib/server/modules/partner-room';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { ListQuery, listOf } from '../lists';

const tags = ['own organisation'];
const params = z.object({ id: z.string() });

const Organisation = z.object({
	id: z.string(),
	name: z.string(),
	short_name: z.string().nullable(),
	kind: z.string(),
	country: z.string().openapi({ description: 'ISO 3166-1 alpha-2' }),
	legal_form: z.string().nullable(),
	website: z.string().nullable(),
	published: z.boolean(),
	example: z.boolean()
});

const OwnOrganisation = Organisation.extend({
	may_run: z.boolean().openapi({ description: 'the caller invites its people and takes them out' }),
	people: z.array(
		z.object({
			id: z.string(),
			name: z.string(),
			position: z.string().nullable(),
			email: z.string().nullable(),
			administers: z.boolean(),
			since: z.string()
		})
	),
	invitations: z
		.array(z.object({ id: z.string(), name: z.string(), email: z.string(), expires_at: z.string() }))
		.openapi({ description: 'those that wait for an answer; only for whoever runs the room' }),
	contacts: z.array(
		z.object({
			id: z.string(),
			name: z.string(),
			position: z.string().nullable(),
			email: z.string().nullable(),
			phone: z.string().nullable(),
			first: z.boolean()
		})
	),
	places: z.array(
		z.object({
			id: z.string(),
			kind: z.string(),
			name: z.string().nullable(),
			address: z.string(),
			city: z.string().nullable(),
			postal_code: z.string().nullable(),
			country: z.string(),
			phone: z.string().nullable(),
			branch_number: z.string().nullable()
		})
	)
}).openapi('OwnOrganisation');

const Line = z.object({
	id: z.string(),
	title: z.string().nullable(),
	parties: z.string(),
	instrument: z.enum(instruments),
	register_number: z.string().nullable(),
	own_number: z.string().nullable().openapi({ description: 'the number that the organisation gave it' }),
	signed_on: z.string().nullable().openapi({ description: 'null where the day itself is not known' }),
	ends_on: z.string().nullable(),
	term_known: z.boolean(),
	status: z.enum(agreementStatuses),
	obligations_owed: z.number().int(),
	example: z.boolean()
});

const Detail = z
	.object({
		id: z.string(),
		title: z.string(),
		instrument: z.enum(instruments),
		register_number: z.string().nullable(),
		signed_on: z.string().nullable(),
		starts_on: z.string().nullable(),
		ends_on: z.string().nullable(),
		term_known: z.boolean(),
		phase: z.enum(lifePhases).openapi({ description: 'calculated for today in the region’s time zone' }),
		published: z.boolean(),
		scope: z.string().nullable(),
		financing: z.string().nullable(),
		signed_place: z.string().nullable(),
		units: z.array(z.string()),
		parties: z.array(
			z.object({
				name: z.string(),
				number: z.string().nullable(),
				signatory: z.string().nullable(),
				capacity: z.string().nullable(),
				own: z.boolean()
			})
		),
		papers: z
			.array(z.object({ id: z.string(), title: z.string(), file_name: z.string() }))
			.openapi({ description: 'their bytes: /documents/{id}/content' }),
		may_ask: z
			.array(z.enum(requestKinds))
			.openapi({ description: 'POST /agreements/{id}/requests takes it now' }),
		requests: z.array(
			z.object({
				id: z.string(),
				kind: z.enum(requestKinds),
				state: z.enum(['open', 'granted', 'refused', 'withdrawn']),
				reason: z.string(),
				asked_on: z.string(),
				side: z.enum(['unit', 'partner', 'division']),
				decided_on: z.string().nullable(),
				note: z.string().nullable()
			})
		),
		example: z.boolean()
	})
	.openapi('OwnAgreement');

const Seat = z.object({
	title: z.string(),
	subject: z.string(),
	case_id: z.string(),
	signer: z.string(),
	capacity: z.string().nullable(),
	act: z.enum(['initial', 'sign']),
	state: z.string().openapi({ description: 'waiting | asked | done | refused | let_go' }),
	due_on: z.string().nullable(),
	mine: z
		.boolean()
		.openapi({ description: 'the caller is asked; the link to sign stands in their mail alone' }),
	example: z.boolean()
});

const writeRoom = (room: Room) => ({
	may_run: room.mayRun,
	people: room.people.map(({ id, name, position, email, administers, valid_from }) => ({
		id,
		name,
		position,
		email,
		administers,
		since: valid_from
	})),
	invitations: room.invitations.map(({ id, name, email, expires_at }) => ({
		id,
		name,
		email,
		expires_at: expires_at.toISOString()
	})),
	contacts: room.contacts.map(({ id, name, position, email, phone, is_first }) => ({
		id,
		name,
		position,
		email,
		phone,
		first: is_first
	})),
	places: room.places.map(
		({ id, kind, name, address, city, postal_code, country, phone, branch_number }) => ({
			id,
			kind,
			name,
			address,
			city,
			postal_code,
			country,
			phone,
			branch_number
		})
	)
});

const writeOrganisation = ({
	is_published: published,
	is_example: example,
	...row
}: Awaited<ReturnType<typeof listOwnOrganisations>>[number]): z.input<typeof Organisation> => ({
	...row,
	published,
	example
});

const writeAgreement = ({
	agreement,
	name,
	phase,
	detail,
	asks,
	requests
}: PartnerAgreement): z.input<typeof Detail> => ({
	id: agreement.id,
	title: name,
	instrument: agreement.instrument as z.infer<typeof Detail>['instrument'],
	register_number: agreement.register_number,
	signed_on: agreement.signed_on,
	starts_on: agreement.starts_on,
	ends_on: agreement.ends_on,
	term_known: agreement.term_known,
	phase,
	published: agreement.published && agreement.disclosure === 'public',
	scope: detail.scope,
	financing: detail.financing,
	signed_place: detail.signed_place,
	units: agreement.units.map((unit) => unit.name),
	parties: detail.parties.map(({ mine: own, ...party }) => ({ ...party, own })),
	papers: detail.papers,
	may_ask: [...asks],
	// The case that came of it and the decision's paper are the office's.
	requests: requests.map((one) => ({
		id: one.id,
		kind: one.kind,
		state: one.state,
		reason: one.reason,
		asked_on: one.asked_on,
		side: one.asked_by_side,
		decided_on: one.decided_on,
		note: one.decision_note
	})),
	example: agreement.is_example
});

/**
 * A partner's own room for its programs: the organisation with its people, its agreements whether published or not, what
 * its signers are asked. Its proposals, cases, obligations (reports are of the kind `report`), evaluations and documents
 * are answered by those resources themselves, which show a partner no other's.
 */
export function ownOrganisationResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/account/organisations',
		access: 'partner.own',
		summary: 'The organisations that the caller stands for',
		tags,
		answer: z.object({ data: z.array(Organisation) }),
		handle: async ({ ctx }) => ({ data: (await listOwnOrganisations(ctx)).map(writeOrganisation) })
	});
	endpoint(api, {
		method: 'get',
		path: '/account/organisations/{id}',
		access: 'partner.own',
		summary: 'One of them with its people, contacts and places',
		tags,
		params,
		answer: OwnOrganisation,
		async handle({ ctx, params: { id } }) {
			const found = await readOwnOrganisation(ctx, id);
			return isRefusal(found) ? found : { ...writeOrganisation(found.partner), ...writeRoom(found.room) };
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/account/agreements',
		access: 'partner.own',
		summary:
			'The agreements to which the caller’s organisation is a party, published or not, the newest first',
		tags,
		query: ListQuery,
		answer: listOf(Line),
		async handle({ ctx, query: { limit, cursor } }) {
			const found = await listPartnerAgreements(ctx, { limit, cursor });
			if (isRefusal(found)) return found;
			return {
				data: found.rows.map((row): z.input<typeof Line> => ({
					id: row.id,
					title: row.title ?? row.subject,
					parties: row.parties_line,
					instrument: row.instrument as z.infer<typeof Line>['instrument'],
					register_number: row.register_number,
					own_number: row.own_number,
					signed_on: row.signed_precision === 'day' ? row.signed_on : null,
					ends_on: row.ends_on,
					term_known: row.term_known,
					status: row.status,
					obligations_owed: row.owes,
					example: row.is_example
				})),
				page: { next: found.next }
			};
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/account/agreements/{id}',
		access: 'partner.own',
		summary: 'One of them with its parties, its papers and what was asked about it',
		tags,
		params,
		answer: Detail,
		async handle({ ctx, params: { id } }) {
			const found = await readPartnerAgreement(ctx, id);
			return isRefusal(found) ? found : writeAgreement(found);
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/account/signatures',
		access: 'partner.own',
		summary: 'What the organisation’s signers were asked to initial or sign, the newest first; at most 100',
		tags,
		answer: z.object({ data: z.array(Seat) }),
		async handle({ ctx }) {
			const seats = await listSeatsOfOwnPartner(ctx);
			if (isRefusal(seats)) return seats;
			return {
				data: seats.map((seat) => ({
					title: seat.title,
					subject: seat.subject,
					case_id: seat.case_id,
					signer: seat.name,
					capacity: seat.capacity,
					act: seat.act,
					state: seat.state,
					due_on: seat.due_on,
					mine: seat.mine,
					example: seat.is_example
				}))
			};
		}
	});
}
