import { z } from '@hono/zod-openapi';
import { trackProposal } from '$lib/server/modules/cooperation';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { addressOf } from '../quick-answer';

const Tracking = z
	.object({
		receipt: z.string(),
		subject: z.string(),
		procedure: z.string(),
		state: z.string(),
		example: z.boolean(),
		submitted_on: z.string(),
		ended_on: z.string().nullable(),
		steps: z.array(
			z.object({
				key: z.string(),
				name: z.string(),
				position: z.enum(['done', 'open', 'ahead', 'skipped', 'afterwards'])
			})
		),
		open_steps: z.array(
			z.object({
				key: z.string(),
				name: z.string(),
				about: z.string(),
				due: z.string().nullable(),
				provisional: z.boolean(),
				days_left: z.number().int().nullable(),
				late_by: z.number().int(),
				unit: z.enum(['working_days', 'calendar_days']),
				waits_for: z.enum(['applicant', 'outside_authority']).nullable()
			})
		),
		paused: z.object({ reason: z.string(), since: z.string() }).nullable(),
		asked: z
			.object({
				step: z.string(),
				note: z.string().nullable(),
				papers: z.array(
					z.object({
						key: z.string(),
						name: z.string(),
						state: z.string(),
						required: z.boolean(),
						remark: z.string().nullable(),
						formats: z.array(z.string())
					})
				)
			})
			.nullable()
			.openapi({ description: 'what is asked of the applicant now' })
	})
	.openapi('Tracking');

/** Where a proposal stands, for whoever knows its receipt number with the random tail; nothing confidential. */
export function trackingResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/tracking/{number}',
		access: 'proposal.track',
		summary:
			'Where a proposal stands; the number must carry its tail. 120 look-ups in ten minutes per address',
		tags: ['proposals'],
		params: z.object({ number: z.string().max(100) }),
		answer: Tracking,
		async handle({ ctx, language, params: { number }, c }) {
			const found = await trackProposal(ctx, number, { address: addressOf(c) });
			if (isRefusal(found)) return found;
			return {
				receipt: found.receipt,
				subject: found.subject,
				procedure: found.procedure.key,
				state: found.status,
				example: found.is_example,
				submitted_on: found.submitted_on,
				ended_on: found.ended_on,
				steps: found.line.map(({ key, name, position }) => ({ key, name: name[language], position })),
				open_steps: found.open.map((step) => ({
					key: step.key,
					name: step.name[language],
					about: step.about[language],
					due: step.due,
					provisional: step.provisional,
					days_left: step.left,
					late_by: step.late_by,
					unit: step.unit,
					waits_for: step.waits_for
				})),
				paused: found.paused,
				asked: found.asked && {
					step: found.asked.step,
					note: found.asked.note,
					papers: found.asked.papers.map(({ mended: _mended, name, ...paper }) => ({
						...paper,
						name: name[language]
					}))
				}
			};
		}
	});
}
