import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { addCalendarDays } from '$lib/server/modules/calendar';
import { moveOpportunityOn, recordNeed, recordOpportunity } from '$lib/server/modules/funding';
import { listUnits } from '$lib/server/modules/organisations';
import type { Ctx } from '$lib/server/platform/context';
import { expected } from './stage';

const Examples = z.strictObject({
	needs: z.array(
		z.strictObject({
			title: z.string(),
			sector: z.string(),
			amount: z.string(),
			currency: z.string(),
			study: z.boolean(),
			land: z.boolean()
		})
	),
	opportunities: z.array(
		z.strictObject({
			title: z.string(),
			donor: z.strictObject({ name: z.string(), kind: z.string(), country: z.string() }),
			programme: z.string().optional(),
			about: z.string().optional(),
			theme: z.string(),
			eligibility: z.string().optional(),
			/** Calendar days after the demonstration's day; below nothing before it. */
			opens: z.number().int().optional(),
			closes: z.number().int(),
			least: z.string().optional(),
			most: z.string().optional(),
			currency: z.string().optional(),
			languages: z.string().optional(),
			unit: z.string().optional(),
			reference: z.string().optional(),
			moves: z.array(
				z.strictObject({ stage: z.string(), note: z.string().optional(), lesson: z.string().optional() })
			)
		})
	)
});

/**
 * Records the invented calls and needs through the same services as everybody.
 *
 * @param ctx the division's officer, on the demonstration's day
 */
export async function seedExampleOpportunities(ctx: Ctx, directory: string): Promise<void> {
	const file = join(directory, 'example-opportunities.yaml');
	const { needs, opportunities } = Examples.parse(parse(await readFile(file, 'utf8')));
	const units = expected('units', await listUnits(ctx));
	const day = (after: number | undefined) =>
		after === undefined ? undefined : addCalendarDays(ctx.clock.today(), after);
	for (const { study, land, ...need } of needs)
		expected(need.title, await recordNeed(ctx, { ...need, has_study: study, has_land: land }));
	for (const { theme, opens, closes, least, most, unit, moves, ...call } of opportunities) {
		const { id } = expected(
			call.title,
			await recordOpportunity(ctx, {
				...call,
				themes: [theme],
				opens_on: day(opens),
				closes_on: day(closes),
				amount_least: least,
				amount_most: most,
				unit_id: units.find(({ name }) => name === unit)?.id
			})
		);
		for (const [index, move] of moves.entries())
			expected(call.title, await moveOpportunityOn(ctx, id, { ...move, version: index + 1 }));
	}
}
