import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { keepSession } from '$lib/server/hall/begin-session';
import { statusOf } from '$lib/server/hall/refusal-status';
import { changePassword, ownPassword, passwordLength } from '$lib/server/modules/identity';
import { faultsIn, isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import { writeInstant } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const own = await ownPassword(ctx);
	const zone = ctx.tenant.timeZone;
	return {
		key: randomUUID(),
		least: passwordLength.least,
		changed: url.searchParams.get('done') === 'changed',
		own: own && { since: own.changedAt ? writeInstant(own.changedAt, zone, language, 'short') : null }
	};
};

/** As it was typed, spaces included: a password is not trimmed. */
const secret = (fields: FormData, name: string) => {
	const value = fields.get(name);
	return typeof value === 'string' ? value : '';
};

export const actions: Actions = {
	/** Not carried out once by a key: a kept answer would hold the new session's secret. Sent twice, the second finds
	 * another password than it was told. What was typed is not shown again: these are secrets. */
	default: async ({ request, locals, cookies, url }) => {
		const { ctx, language } = locals;
		const faults = textIn(language).office.faults;
		const fields = await request.formData();
		const given = ['present', 'next', 'again'].map((name) => [name, secret(fields, name)] as const);
		const empty = given
			.filter(([, value]) => value === '')
			.map(([field]) => ({ field, text: faults.REQUIRED! }));
		if (empty.length > 0) return fail(422, { errors: empty, sentence: undefined });
		const [present, next, again] = given.map(([, value]) => value) as [string, string, string];
		const session = await changePassword(ctx, { present, next, again });
		if (isRefusal(session)) {
			const errors = faultsIn(session);
			return fail(statusOf(session.refused), {
				errors: errors.map(({ field, message }) => ({ field, text: faults[message] ?? message })),
				sentence: errors.length > 0 ? undefined : sentenceFor(language, session)
			});
		}
		keepSession(cookies, url.origin, session);
		redirect(303, href(language, 'deskPassword', {}, { done: 'changed' }));
	}
};
