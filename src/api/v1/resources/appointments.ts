import { z } from '@hono/zod-openapi';
import {
	answerAppointment,
	appointmentForOffice,
	listAppointments,
	proposeAppointment,
	readCase,
	signingMethods
} from '$lib/server/modules/cooperation';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { typedText } from '../typed-text';

const tags = ['cases'];
const params = z.object({ id: z.string() });
const Moved = z.object({ id: z.string(), state: z.string() });
const Terms = z
	.object({
		method: z.enum(signingMethods),
		held_on: typedText(10).openapi({ description: 'YYYY-MM-DD' }),
		starts_at: typedText(5).openapi({ description: '09.00 or 09:00, in the time of the region' }),
		place: typedText(500),
		agenda: typedText(500)
	})
	.strict();
const shape = {
	id: z.string(),
	case_id: z.string(),
	step: z.string(),
	state: z.string(),
	method: z.string(),
	held_on: z.string(),
	starts_at: z.string(),
	place: z.string(),
	agenda: z.string(),
	note: z.string().nullable(),
	example: z.boolean()
};
const Appointment = z.object(shape).openapi('SigningAppointment');

type View = Omit<z.output<typeof Appointment>, 'example'> & { readonly is_example: boolean };
const written = (one: View) => ({
	id: one.id,
	case_id: one.case_id,
	step: one.step,
	state: one.state,
	method: one.method,
	held_on: one.held_on,
	starts_at: one.starts_at,
	place: one.place,
	agenda: one.agenda,
	note: one.note,
	example: one.is_example
});

/** Agreeing when, where and how a paper is signed. */
export function appointmentsResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/signing-appointments',
		access: 'appointment.read',
		summary: 'Signing appointments, what waits and lies ahead first, with what clashes',
		tags,
		answer: z.object({
			data: z.array(z.object({ ...shape, subject: z.string(), clashes: z.array(z.string()) }))
		}),
		async handle({ ctx }) {
			const all = await listAppointments(ctx);
			if (isRefusal(all)) return all;
			return {
				data: all.map((one) => ({
					...written(one),
					subject: one.subject,
					clashes: one.clashes.map(({ kind }) => kind)
				}))
			};
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/cases/{id}/signing-appointment',
		access: 'case.read',
		summary: 'The appointment of the next signing of a case, and whether one may be proposed',
		tags,
		params,
		answer: z.object({ may_propose: z.boolean(), latest: Appointment.nullable() }),
		async handle({ ctx, params: { id } }) {
			const file = await readCase(ctx, id);
			if (isRefusal(file)) return file;
			const found = await appointmentForOffice(ctx, id);
			return { may_propose: found.may_propose, latest: found.latest ? written(found.latest) : null };
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/cases/{id}/signing-appointment',
		access: 'appointment.propose',
		summary: 'Propose method, day, place and agenda of the next signing',
		tags,
		status: 201,
		params,
		body: Terms,
		answer: Moved,
		handle: ({ ctx, params: { id }, body }) => proposeAppointment(ctx, id, body)
	});
	endpoint(api, {
		method: 'post',
		path: '/signing-appointments/{id}',
		access: 'appointment.propose',
		summary: 'Accept, counter with other terms, refuse or call off',
		tags,
		params,
		body: z
			.object({
				act: z.enum(['accept', 'counter', 'refuse', 'withdraw']),
				terms: Terms.optional(),
				note: typedText(2_000).nullish()
			})
			.strict(),
		answer: Moved,
		handle: ({ ctx, params: { id }, body }) => answerAppointment(ctx, id, body)
	});
}
