import { randomUUID } from 'node:crypto';
import { fail, type RequestEvent } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { listTokens, makeOwnToken, revokeToken } from '$lib/server/modules/identity';
import { faultsIn, isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import { writeInstant } from '$lib/written/dates';
import { answerForm } from './desk-form';
import { actOnce, typed } from './page-form';
import { statusOf } from './refusal-status';

/** Somebody's own API tokens, as the desk and a partner's room show them. */
export async function viewTokens(locals: App.Locals, url: URL) {
	const { ctx, language } = locals;
	const tokens = orError(language, await listTokens(ctx));
	const written = (at: Date) => writeInstant(at, ctx.tenant.timeZone, language, 'short');
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
}
export type TokensOnPage = Awaited<ReturnType<typeof viewTokens>>;

type Event = Pick<RequestEvent, 'request' | 'locals' | 'setHeaders'>;

/** Answers without leading elsewhere: the secret stands on this one answer and in no address or cookie. */
export async function makeTokenFromForm({ request, locals, setHeaders }: Event) {
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
}

export const revokeTokenFromForm = (event: Event, page: 'deskTokens' | 'accountTokens') =>
	answerForm(event, {
		act: 'tokens.revoke',
		texts: [],
		faults: textIn(event.locals.language).office.faults,
		work: (ctx, sent) => revokeToken(ctx, sent.text('id')),
		to: () => href(event.locals.language, page, {}, { done: 'revoked' })
	});
