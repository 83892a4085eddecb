import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Hash under which a secret is stored; the secrets themselves are random, so no salt or stretching is needed. */
export function hashSecret(secret: string): Buffer {
	return createHash('sha256').update(secret).digest();
}

/** A new secret of 256 bits with its tenant in clear before it: `sp_<tenant>_…` (decisions.md 1). */
export function newSecret(tenantId: number): string {
	return `sp_${tenantId}_${randomBytes(32).toString('base64url')}`;
}

/** The tenant that a secret names, or undefined where the text is no secret of ours. */
export function tenantOfSecret(secret: string): number | undefined {
	const match = /^sp_(\d{1,9})_[A-Za-z0-9_-]{43}$/.exec(secret);
	return match ? Number(match[1]) : undefined;
}

/** Compares two texts without telling by time how far they agree. */
export function sameSecret(a: string, b: string): boolean {
	return timingSafeEqual(hashSecret(a), hashSecret(b));
}
