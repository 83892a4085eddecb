import { href } from '$lib/addresses';
import type { Ctx } from '$lib/server/platform/context';
import { newVerificationCode } from '$lib/server/platform/ids';

/** What is printed on a paper so that whoever holds it can ask about it: a code, and the address behind the QR picture. */
export type PaperCheck = { readonly address: string; readonly code: string };

/**
 * The check that a paper bears: of the code that it has, or of a new one, to be kept with the document in the act that
 * stores it.
 */
export function paperCheck(ctx: Pick<Ctx, 'origin'>, code: string | null = null): PaperCheck {
	const given = code ?? newVerificationCode();
	return { address: ctx.origin + href('id', 'verified', { code: given }), code: given };
}
