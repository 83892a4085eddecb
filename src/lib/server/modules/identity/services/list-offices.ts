import type { Ctx } from '$lib/server/platform/context';
import { addCalendarDays } from '$lib/server/modules/calendar';
import { authorise, type AuthorisationRefusal } from '../domain/authorise';
import { offices, type Capacity, type Office } from '../domain/people';
import { actsWithLimits, capacityText, gapsIn, orderOfTheDay, type Gap } from '../domain/terms-of-office';
import { allOfficeHolders } from '../repository/administration';

export type OfficeTerm = {
	readonly id: string;
	readonly office: Office;
	/** Of which unit, where it is a unit's head. */
	readonly unit: string | null;
	readonly name: string;
	readonly capacity: Capacity;
	readonly title: string;
	readonly from: string | null;
	readonly fromPrecision: 'day' | 'month' | 'year';
	readonly to: string | null;
	readonly decree: string | null;
	readonly isExample: boolean;
	/** May decide and sign in the program: an office of history has no person. */
	readonly acts: boolean;
};

/** Who holds and held the offices that decide and sign, the newest first. */
export async function listOfficeTerms(ctx: Ctx): Promise<OfficeTerm[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'office.read');
	if (denied) return denied;
	const rows = await ctx.db.rows(allOfficeHolders({}));
	return rows.map((row) => ({
		id: row.id,
		office: row.office as Office,
		unit: row.unit,
		name: row.name,
		capacity: row.capacity as Capacity,
		title: row.title,
		from: row.valid_from,
		fromPrecision: row.valid_from_precision as OfficeTerm['fromPrecision'],
		to: row.valid_to,
		decree: row.decree,
		isExample: row.is_example,
		acts: row.person_id !== null
	}));
}

export type OfficeToday = {
	readonly office: Office;
	/** Whoever may act for the office today, in the order in which a paper of today means them; empty in a vacancy. */
	readonly holders: readonly {
		readonly name: string;
		/** As it is written under a signature: "Plt. Wali Kota Jambi". */
		readonly capacity: string;
		readonly limited: boolean;
		readonly isExample: boolean;
	}[];
	/** Days since the first term of somebody who acts here on which nobody held it, those to come too. */
	readonly gaps: readonly Gap[];
};

/** Each office as it stands today, and where it stood or will stand empty: nothing is decided or signed in such days. */
export async function listOfficesToday(ctx: Ctx): Promise<readonly OfficeToday[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'office.read');
	if (denied) return denied;
	const today = ctx.clock.today();
	const rows = (await ctx.db.rows(allOfficeHolders({}))).filter((row) => row.person_id !== null);
	// Units have heads of their own, each with its own days: they stand in the list of terms.
	return offices
		.filter((office) => office !== 'head_of_unit')
		.map((office) => {
			const terms = rows.filter((row) => row.office === office);
			const now = terms
				.filter(
					(row) =>
						(row.valid_from === null || row.valid_from <= today) &&
						(row.valid_to === null || row.valid_to >= today)
				)
				.sort(
					(a, b) =>
						orderOfTheDay.indexOf(a.capacity as Capacity) - orderOfTheDay.indexOf(b.capacity as Capacity)
				);
			return {
				office,
				holders: now.map((row) => ({
					name: row.name,
					capacity: capacityText(row.capacity, row.title),
					limited: actsWithLimits(row.capacity, today),
					isExample: row.is_example
				})),
				gaps: gapsIn(
					terms.map((row) => ({ from: row.valid_from, to: row.valid_to })),
					{ after: (day) => addCalendarDays(day, 1), before: (day) => addCalendarDays(day, -1) }
				)
			};
		});
}
