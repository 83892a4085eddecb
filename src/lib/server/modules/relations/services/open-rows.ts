import type { Ctx } from '$lib/server/platform/context';
import type { Part, PartOf } from '$lib/server/platform/list-part';
import type { Membership } from '../domain/outward';
import type { Visit } from '../domain/visit';
import type { PublicSisterCity } from '../repository/membership-records';
import { listMemberships } from './list-memberships';
import { listVisits } from './list-visits';
import { listSisterCities } from './sister-cities/sister-cities';

type Reader = Pick<Ctx, 'db'>;

async function* every<Row extends { readonly isExample: boolean }>(
	list: (part: Part) => Promise<PartOf<Row>>
): AsyncGenerator<Row> {
	let after: Part['after'];
	do {
		const part = await list({ limit: 100, after });
		for (const row of part.rows) if (!row.isExample) yield row;
		after = part.next ?? undefined;
	} while (after);
}

/** Every visit that is open data, the latest first; what is invented is none. Public. */
export const everyPublicVisit = (ctx: Reader): AsyncGenerator<Visit> =>
	every((part) => listVisits(ctx, part));

/** Every membership that is open data, by name, with the offices held in it; what is invented is none. Public. */
export async function* everyPublicMembership(ctx: Reader): AsyncGenerator<Membership> {
	for await (const row of every((part) => listMemberships(ctx, part)))
		yield { ...row, offices: row.offices.filter(({ isExample }) => !isExample) };
}

/** Every sister city that is open data, by name. Public. */
export async function* everyPublicSisterCity(ctx: Reader): AsyncGenerator<PublicSisterCity> {
	for (const city of await listSisterCities(ctx)) if (!city.isExample) yield city;
}
