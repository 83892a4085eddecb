import { randomUUID } from 'node:crypto';
import type { ActionFailure, RequestEvent } from '@sveltejs/kit';
import {
	addContact,
	addPlace,
	endRecord,
	invitePerson,
	letRunRoom,
	placeKinds,
	readRoom,
	takeInvitationBack,
	takePersonOut,
	type Room
} from '$lib/server/modules/partner-room';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeDay } from '$lib/written/dates';
import { dayInZone } from '$lib/written/time-zone';
import { answerForm, type FormAgain, type SentForm } from './desk-form';

/** An organisation's contacts, places and people, as both its own page and the desk show them. */
export async function viewRoom(ctx: Ctx, language: Language, partnerId: string) {
	const room = await readRoom(ctx, partnerId);
	return isRefusal(room) ? undefined : writeRoom(ctx, language, room);
}
export type RoomOnPage = ReturnType<typeof writeRoom>;

export function writeRoom(ctx: Ctx, language: Language, room: Room) {
	const words = textIn(language).partnerRoom;
	const self = ctx.actor.kind === 'person' ? ctx.actor.id : '';
	return {
		key: randomUUID(),
		mayRun: room.mayRun,
		contacts: room.contacts.map((one) => ({
			id: one.id,
			name: one.name,
			note: one.position ?? undefined,
			first: one.is_first,
			reach: [one.email, one.phone].filter((way) => way !== null),
			example: one.is_example
		})),
		places: room.places.map((one) => ({
			id: one.id,
			name: one.name ?? one.address,
			lines: [
				...(one.name ? [one.address] : []),
				[one.city, one.postal_code].filter(Boolean).join(' '),
				one.phone ?? '',
				one.branch_number ? words.places.branchLine(one.branch_number) : ''
			].filter(Boolean),
			kind: words.places.kinds[one.kind] ?? one.kind,
			example: one.is_example
		})),
		kinds: placeKinds.map((value) => ({ value, label: words.places.kinds[value] ?? value })),
		people: room.people.map((one) => ({
			id: one.id,
			name: one.name,
			note: [one.position, one.email].filter(Boolean).join(' · '),
			administers: one.administers,
			role: `${one.administers ? words.people.administrator : words.people.member}, ${words.people.since(
				writeDay(one.valid_from, language, 'long')
			)}`,
			self: one.id === self,
			example: one.is_example
		})),
		invitations: room.invitations.map((one) => ({
			id: one.id,
			name: one.name,
			text: words.people.invitedLine(
				one.name,
				one.email,
				writeDay(dayInZone(one.expires_at, ctx.tenant.timeZone), language, 'long')
			)
		}))
	};
}

type Event = Pick<RequestEvent, 'request'> & { locals: App.Locals; params: { id: string } };
type Answer = Promise<ActionFailure<FormAgain> | undefined>;

/** What stands over the fields of each form of the room, for the summary of what is wrong. */
function labelsOf(act: string, language: Language): Readonly<Record<string, string>> {
	const { contacts, places, people } = textIn(language).partnerRoom;
	const { name, address, city, phone } = places;
	const forms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
		contact: {
			name: contacts.name,
			position: contacts.position,
			email: contacts.email,
			phone: contacts.phone
		},
		place: {
			kind: places.kind,
			name,
			address,
			city,
			phone,
			postal_code: places.postalCode,
			branch_number: places.branchNumber
		},
		invite: { name: people.name, email: people.email, position: people.position }
	};
	return forms[act] ?? {};
}

/** The forms of an organisation's room; `to` says where each leads back. */
export function roomActions(to: (event: Event, done: string) => string) {
	const form =
		(
			act: string,
			texts: readonly string[],
			work: (ctx: Ctx, partnerId: string, sent: SentForm) => Promise<object>
		) =>
		(event: Event): Answer =>
			answerForm(event, {
				act,
				texts,
				faults: textIn(event.locals.language).partnerRoom.faults,
				labels: labelsOf(act, event.locals.language),
				work: (ctx, sent) => work(ctx, event.params.id, sent),
				to: () => to(event, act)
			});
	return {
		contact: form('contact', ['name', 'position', 'email', 'phone', 'is_first'], (ctx, id, sent) =>
			addContact(ctx, id, {
				name: sent.text('name'),
				position: sent.text('position'),
				email: sent.text('email'),
				phone: sent.text('phone'),
				is_first: sent.text('is_first') === 'on'
			})
		),
		place: form(
			'place',
			['kind', 'name', 'address', 'city', 'postal_code', 'phone', 'branch_number'],
			(ctx, id, sent) =>
				addPlace(ctx, id, {
					kind: sent.text('kind'),
					name: sent.text('name'),
					address: sent.text('address'),
					city: sent.text('city'),
					postal_code: sent.text('postal_code'),
					phone: sent.text('phone'),
					branch_number: sent.text('branch_number')
				})
		),
		endContact: form('endContact', [], (ctx, id, sent) => endRecord(ctx, id, 'contact', sent.text('id'))),
		endPlace: form('endPlace', [], (ctx, id, sent) => endRecord(ctx, id, 'place', sent.text('id'))),
		invite: form('invite', ['name', 'email', 'position', 'administers'], (ctx, id, sent) =>
			invitePerson(ctx, id, {
				name: sent.text('name'),
				email: sent.text('email'),
				position: sent.text('position'),
				administers: sent.text('administers') === 'on'
			})
		),
		takeBack: form('takeBack', [], (ctx, id, sent) => takeInvitationBack(ctx, id, sent.text('id'))),
		takeOut: form('takeOut', [], (ctx, id, sent) => takePersonOut(ctx, id, sent.text('id'))),
		run: form('run', [], (ctx, id, sent) =>
			letRunRoom(ctx, id, { personId: sent.text('id'), administers: sent.text('administers') === 'on' })
		)
	};
}
