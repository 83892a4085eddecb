import { randomUUID } from 'node:crypto';
import { error } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { answerForm, type SentForm } from '$lib/server/hall/desk-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import { addPerson, endRole, giveRole, listPeople, setPersonDisabled } from '$lib/server/modules/identity';
import { listUnits } from '$lib/server/modules/organisations';
import { roles } from '$lib/server/platform/context';
import { keyPart, readCursor, writeCursor } from '$lib/server/platform/keyset';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import { writeDay, writeInstant } from '$lib/written/dates';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const pageSize = 25;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const words = textIn(language).office.people;
	const asked = (url.searchParams.get('q') ?? '').slice(0, 100);
	const cursor = readCursor(url.searchParams.get('cursor'), [/^.{0,300}$/, keyPart.id]);
	const after = isRefusal(cursor) || !cursor ? undefined : { sort: cursor[0]!, id: cursor[1]! };
	const [people, units, everybody] = await Promise.all([
		listPeople(ctx, { limit: pageSize, after, asked }),
		listUnits(ctx),
		listPeople(ctx, { limit: 300 })
	]);
	for (const answer of [people, units, everybody])
		if (isRefusal(answer)) error(statusOf(answer.refused), { message: sentenceFor(language, answer) });
	if (isRefusal(people) || isRefusal(units) || isRefusal(everybody)) return error(500);
	const zone = ctx.tenant.timeZone;
	const written = (from: string, to: string | null) =>
		to
			? words.span(writeDay(from, language, 'short'), writeDay(to, language, 'short'))
			: words.since(writeDay(from, language, 'short'));
	return {
		key: randomUUID(),
		asked,
		done: url.searchParams.get('done'),
		today: ctx.clock.today(),
		roles,
		units: units.map(({ id, name }) => ({ value: id, label: name })),
		everybody: everybody.rows
			.filter(({ signIn }) => signIn !== 'disabled')
			.map(({ id, name, position }) => ({ value: id, label: position ? `${name}, ${position}` : name })),
		next: people.next
			? href(
					language,
					'deskPeople',
					{},
					{ q: asked || undefined, cursor: writeCursor([people.next.sort, people.next.id]) }
				)
			: null,
		first: after ? href(language, 'deskPeople', {}, { q: asked || undefined }) : null,
		people: people.rows.map((person) => ({
			id: person.id,
			name: person.name,
			isExample: person.isExample,
			isSelf: ctx.actor.kind === 'person' && ctx.actor.id === person.id,
			note: [person.position, person.email].filter(Boolean).join(' · '),
			signIn: person.signIn,
			lastSeen: person.lastSeen
				? words.lastSeen(writeInstant(person.lastSeen, zone, language, 'short'))
				: null,
			roles: person.roles.map((role) => ({
				id: role.id,
				name: textIn(language).desk.roles[role.role] ?? role.role,
				heldFor: role.heldFor,
				holds: role.holds,
				term: written(role.from, role.to),
				mayEnd: role.to === null || role.to >= ctx.clock.today()
			}))
		}))
	};
};

/** Each form leads back to the list, with what was done said above it. */
function answer<Result>(
	event: RequestEvent,
	form: Pick<Parameters<typeof answerForm<Result>>[1], 'act' | 'texts' | 'days' | 'work'>,
	done: string
) {
	const { language } = event.locals;
	return answerForm<Result>(event, {
		...form,
		faults: textIn(language).office.faults,
		to: () => href(language, 'deskPeople', {}, { done })
	});
}

const roleTexts = ['role', 'unit', 'partner'];
const roleOf = (sent: SentForm) => ({
	role: sent.text('role'),
	unitId: sent.text('unit'),
	partnerId: sent.text('partner'),
	from: sent.day('from')
});

export const actions: Actions = {
	/** Where a first password was made it stands on this one answer and in no address. */
	add: async (event) => {
		let password: string | undefined;
		const answered = await answerForm(event, {
			act: 'add',
			texts: ['name', 'email', 'position', ...roleTexts],
			days: ['from'],
			faults: textIn(event.locals.language).office.faults,
			work: async (ctx, sent) => {
				const added = await addPerson(ctx, {
					name: sent.text('name'),
					email: sent.text('email'),
					position: sent.text('position'),
					...roleOf(sent)
				});
				if (!isRefusal(added)) password = added.firstPassword;
				return added;
			},
			to: () => (password ? undefined : href(event.locals.language, 'deskPeople', {}, { done: 'added' }))
		});
		if (answered) return answered;
		event.setHeaders({ 'cache-control': 'no-store' });
		return { password };
	},
	give: (event) =>
		answer(
			event,
			{
				act: 'give',
				texts: roleTexts,
				days: ['from'],
				work: (ctx, sent) => giveRole(ctx, { personId: sent.text('id'), ...roleOf(sent) })
			},
			'given'
		),
	endRole: (event) =>
		answer(
			event,
			{
				act: 'endRole',
				texts: [],
				days: ['last_day'],
				work: (ctx, sent) => endRole(ctx, { grantId: sent.text('id'), lastDay: sent.day('last_day') })
			},
			'ended'
		),
	disable: (event) =>
		answer(
			event,
			{
				act: 'disable',
				texts: [],
				work: (ctx, sent) => setPersonDisabled(ctx, { personId: sent.text('id'), disabled: true })
			},
			'disabled'
		),
	enable: (event) =>
		answer(
			event,
			{
				act: 'enable',
				texts: [],
				work: (ctx, sent) => setPersonDisabled(ctx, { personId: sent.text('id'), disabled: false })
			},
			'enabled'
		)
};
