import type { Ctx } from '$lib/server/platform/context';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { workingDaysOf } from '$lib/server/modules/calendar';
import { proceduresInForce } from './procedures-in-force';
import { parseRouteAnswers, routeCooperation, type FieldError, type Route } from '../../domain/routing';

/**
 * Answers at the door → procedure or lane, steps, papers and due days on this region's calendar.
 * `VALIDATION_FAILED` with one error per field in the caller's language: an unknown key or word is an error, not a
 * guess.
 */
export async function askRoute(ctx: Ctx, input: unknown): Promise<Route | Refusal<'VALIDATION_FAILED'>> {
	const parsed = parseRouteAnswers(input);
	if (!parsed.ok)
		return refuse('VALIDATION_FAILED', {
			errors: parsed.errors.map(({ field, code }: FieldError) => ({
				field: field || 'body',
				message: textIn(ctx.language).propose.faults[code] ?? code
			}))
		});
	return routeCooperation(parsed.answers, await workingDaysOf(ctx), {
		procedures: await proceduresInForce(ctx)
	});
}
