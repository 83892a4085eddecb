import { z } from '@hono/zod-openapi';
import { askWorkingDays, workingDaysOf } from '$lib/server/modules/calendar';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';

const Question = z
	.object({
		start: z.string().openapi({ example: '2026-03-17', description: 'not counted itself' }),
		days: z.number().openapi({ example: 5, description: 'working days, 0 to 2000' })
	})
	.strict()
	.openapi('WorkingDaysQuestion');

const Answer = z
	.object({
		date: z.string(),
		provisional: z
			.boolean()
			.openapi({ description: 'true when the span touches a year without a decreed calendar' }),
		skipped: z.array(
			z.object({ date: z.string(), reason: z.enum(['weekend', 'national', 'collective_leave']) })
		)
	})
	.openapi('WorkingDaysAnswer');

export function calendarResource(api: Api): void {
	endpoint(api, {
		method: 'post',
		path: '/calendar/working-days',
		access: 'public.read',
		summary: 'The n-th working day after a day',
		tags: ['calendar'],
		body: Question,
		answer: Answer,
		async handle({ ctx, body }) {
			const counted = askWorkingDays(await workingDaysOf(ctx), body);
			if (isRefusal(counted)) {
				const { field, expected } = counted.details as { field: string; expected: string };
				return refuse('VALIDATION_FAILED', { errors: [{ field, message: expected }] });
			}
			return { date: counted.day, provisional: counted.provisional, skipped: counted.skipped };
		}
	});
}
