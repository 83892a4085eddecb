import { askForAgreement, type RequestKind } from '$lib/server/modules/lifecycle';
import type { Ctx } from '$lib/server/platform/context';
import type { SentFields } from './sent-form';

/** The fields of the form that asks for something in an agreement's life, at the desk and in a partner's room. */
export const askTexts = ['kind', 'reason', 'term_months', 'what'] as const;

/** Asks for it as the form says. */
export const askAsSent = (ctx: Ctx, id: string, sent: SentFields) =>
	askForAgreement(ctx, id, {
		kind: sent.text('kind') as RequestKind,
		reason: sent.text('reason'),
		wishes: {
			...(sent.text('term_months') ? { term_months: Number(sent.text('term_months')) } : {}),
			...(sent.text('what') ? { what: sent.text('what') } : {})
		}
	});
