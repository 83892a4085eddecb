import type { Ctx } from '$lib/server/platform/context';
import { examplePeople } from '../repository/people';

/** The invented persons of the demonstration, one button each on the sign-in page; empty in production. */
export async function listExamplePeople(
	ctx: Ctx
): Promise<{ id: string; name: string; email: string; position: string | null }[]> {
	if (ctx.mode !== 'demo') return [];
	const people = await ctx.db.rows(examplePeople({}));
	return people.flatMap((person) => (person.email ? [{ ...person, email: person.email }] : []));
}
