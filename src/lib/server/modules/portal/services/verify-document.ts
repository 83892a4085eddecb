import type { Ctx } from '$lib/server/platform/context';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { registerDays } from '$lib/server/modules/cooperation';
import { codeWritings } from '../domain/verification-code';
import { verifiedByCode, verifiedByFile, type VerifiedRow } from '../repository/verification';

/** What is registered under a code or a file. */
export type Verified = VerifiedRow;

function verified(row: VerifiedRow): Verified {
	const fingerprints = [...row.fingerprints].sort((a, b) => (a.kind < b.kind ? 1 : a.kind > b.kind ? -1 : 0));
	return { ...row, fingerprints };
}

/**
 * The published agreement under a code from a printed paper or a QR picture (capability 26). `NOT_FOUND` answers
 * alike for a code that was never given and for one of an agreement that is not published.
 */
export async function verifyCode(ctx: Ctx, typed: string): Promise<Verified | Refusal<'NOT_FOUND'>> {
	const codes = codeWritings(typed);
	if (!codes) return refuse('NOT_FOUND');
	const row = await ctx.db.first(verifiedByCode({ codes, ...registerDays(ctx) }));
	return row ? verified(row) : refuse('NOT_FOUND');
}

/** A file as its fingerprint says what it is: the same bytes as a registered paper, or not. */
export type VerifiedFile = Verified & { readonly kind: 'signed' | 'published' };

/**
 * Whether a file is, byte for byte, a registered paper of a published agreement. Undefined where it is not: one
 * changed byte makes it another file.
 *
 * @param sha256 of the file, in small hexadecimal letters
 */
export async function verifyFile(ctx: Ctx, sha256: string): Promise<VerifiedFile | undefined> {
	if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined;
	const row = await ctx.db.first(verifiedByFile({ sha256, ...registerDays(ctx) }));
	return row ? { ...verified(row), kind: row.kind } : undefined;
}
