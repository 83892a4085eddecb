import type { Ctx } from '$lib/server/platform/context';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { registerDays } from '$lib/server/modules/cooperation';
import { codeWritings } from '../domain/verification-code';
import {
	codeByFile,
	papersByCode,
	verifiedByCode,
	verifiedByFile,
	type PaperRow,
	type VerifiedRow
} from '../repository/verification';

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

/** A paper of the office that bears a code and is no published agreement: a text that is worked on, minutes. */
export type VerifiedPaper = {
	readonly code: string;
	readonly kind: string;
	readonly is_example: boolean;
	readonly made_at: Date;
	/** Its versions, the newest first; a text in two languages has two of each. */
	readonly versions: readonly Pick<PaperRow, 'number' | 'sha256' | 'created_at' | 'conclusion'>[];
};

/**
 * What the office says of a paper by its code, where no published agreement answers: that it was made here, of which kind
 * and when, and how the bytes of its versions hash. Neither title nor case: what is weighed is not public (UU 14/2008).
 */
export async function verifyPaper(ctx: Ctx, typed: string): Promise<VerifiedPaper | Refusal<'NOT_FOUND'>> {
	const codes = codeWritings(typed);
	const versions = codes ? await ctx.db.rows(papersByCode({ codes })) : [];
	const [newest] = versions;
	if (!newest) return refuse('NOT_FOUND');
	const { code, kind, is_example } = newest;
	return { code, kind, is_example, made_at: versions.at(-1)!.created_at, versions };
}

/** The paper with a code of which a file is, byte for byte, a version. */
export async function verifyPaperFile(ctx: Ctx, sha256: string): Promise<VerifiedPaper | undefined> {
	if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined;
	const found = await ctx.db.first(codeByFile({ sha256 }));
	const paper = found && (await verifyPaper(ctx, found.code));
	return paper && 'versions' in paper ? paper : undefined;
}
