import { randomUUID } from 'node:crypto';
import { error, fail } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { answerForm } from '$lib/server/hall/desk-form';
import { actOnce, typed } from '$lib/server/hall/page-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import { listTokens, makeOwnToken, revokeToken } from '$lib/server/modules/identity';
import { faultsIn, isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import { writeInstant } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const tokens = await listTokens(ctx);
	if (isRefusal(tokens)) error(statusOf(tokens.refused), { message: sentenceFor(language, tokens) });
	const zone = ctx.tenant.timeZone;
	const written = (at: Date) => writeInstant(at, zone, language, 'short');
	return {
		key: randomUUID(),
		revoked: url.searchParams.get('done') === 'revoked',
		tokens: tokens.map(({ id, name, state, createdAt, expiresAt }) => ({
			id,
			name,
			state,
			made: written(createdAt),
			until: expiresAt ? written(expiresAt) : null
		}))
	};
};

export const actions: Actions = {
	/** Answers without leading elsewhere: the secret stands on this one answer and in no address or cookie. */
	make: async ({ request, locals, setHeaders }) => {
		const { ctx, language } = locals;
		const fields = await request.formData();
		const faults = textIn(language).office.faults;
		const name = typed(fields, 'name');
		const days = typed(fields, 'days');
		const result = await actOnce<{ id: string; token?: string }>(ctx, fields, 'tokens.make', (once) =>
			makeOwnToken(once, { name, days: Number(days) })
		);
		if (isRefusal(result)) {
			const errors = faultsIn(result);
			return fail(statusOf(result.refused), {
				act: 'make',
				values: { name, days } as Record<string, string>,
				errors: errors.map(({ field, message }) => ({ field, text: faults[message] ?? message })),
				sentence: errors.length > 0 ? undefined : sentenceFor(language, result)
			});
		}
		setHeaders({ 'cache-control': 'no-store' });
		return { made: { token: result.token ?? null } };
	},
	revoke: (event) =>
		answerForm(event, {
			act: 'tokens.revoke',
			texts: [],
			faults: textIn(event.locals.language).office.faults,
			work: (ctx, sent) => revokeToken(ctx, sent.text('id')),
			to: () => href(event.locals.language, 'deskTokens', {}, { done: 'revoked' })
		})
};
