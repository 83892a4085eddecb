import type { Ctx, Role } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId } from '$lib/server/platform/ids';
import {
	examplePeople,
	holdersOfRole,
	peopleByIds,
	peopleByName,
	peopleToSeat,
	rolesOn
} from '../repository/people';

/** The invented persons of the demonstration, one button each on the sign-in page; empty in production. */
export async function listExamplePeople(
	ctx: Ctx
): Promise<{ id: string; name: string; email: string; position: string | null }[]> {
	if (ctx.mode !== 'demo') return [];
	const people = await ctx.db.rows(examplePeople({}));
	return people.flatMap((person) => (person.email ? [{ ...person, email: person.email }] : []));
}

export type NamedPerson = { readonly id: string; readonly name: string; readonly position: string | null };
type Reader = Pick<Ctx['db'], 'rows'> | UnitOfWork;

/** People by id. Checks no access: names and offices of officials stand beside what they did. */
export async function findPeopleUnchecked(
	reader: Reader,
	ids: readonly string[]
): Promise<ReadonlyMap<string, NamedPerson>> {
	const wanted = [...new Set(ids.filter(isId))];
	if (wanted.length === 0) return new Map();
	const people = await reader.rows(peopleByIds({ ids: wanted }));
	return new Map(people.map((person) => [person.id, person]));
}

/** Everybody who works here and is not barred, for a list to choose from. Checks no access. */
export async function listPeopleToSeat(
	ctx: Pick<Ctx, 'db'>
): Promise<{ readonly value: string; readonly label: string }[]> {
	const people = await ctx.db.rows(peopleToSeat({}));
	return people.map(({ id, name, position }) => ({
		value: id,
		label: position ? `${name}, ${position}` : name
	}));
}

/** The people who work in the office, by name. Checks no access. */
export const officePeopleUnchecked = (reader: Reader): Promise<NamedPerson[]> =>
	reader.rows(peopleToSeat({}));

/** Who administers this government's system on a day. Checks no access. */
export async function administratorsUnchecked(ctx: Pick<Ctx, 'db' | 'clock'>): Promise<string[]> {
	const people = await ctx.db.rows(holdersOfRole({ role: 'admin', day: ctx.clock.today() }));
	return people.map(({ person_id }) => person_id);
}

/** The one person that a text means: an id, or a whole name that only one person has. */
export async function findPersonMeant(reader: Reader, text: string): Promise<NamedPerson | undefined> {
	const wanted = text.trim();
	if (isId(wanted)) return (await findPeopleUnchecked(reader, [wanted])).get(wanted);
	const namesakes = await reader.rows(peopleByName({ name: wanted }));
	return namesakes.length === 1 ? namesakes[0] : undefined;
}

/** What somebody is on a day: roles, and the units they are held for. Checks no access. */
export async function findStandingUnchecked(
	reader: Reader,
	personId: string,
	day: string
): Promise<{ readonly roles: readonly Role[]; readonly unitIds: readonly string[] }> {
	if (!isId(personId)) return { roles: [], unitIds: [] };
	const grants = await reader.rows(rolesOn({ personId, day }));
	return {
		roles: grants.map((grant) => grant.role as Role),
		unitIds: grants.flatMap((grant) => (grant.unit_id ? [grant.unit_id] : []))
	};
}
