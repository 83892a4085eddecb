import { z } from '@hono/zod-openapi';

/**
 * Text that can be kept: no NUL, which PostgreSQL's text cannot hold, and no half of a surrogate pair, which no
 * JSON column takes (quality.md B9). Everything else is stored and shown byte for byte.
 */
export const typedText = (max: number, min = 0) =>
	z
		.string()
		.min(min)
		.max(max)
		// oxlint-disable-next-line no-control-regex -- NUL is the very sign that must not get through
		.refine((text) => /^[^\0\p{Cs}]*$/u.test(text), 'no NUL and no half surrogates');

/** A calendar day, `YYYY-MM-DD`; whether it may lie ahead or behind is the act's to say. */
export const day = z.iso.date();

/** An id in a body; one that is nobody's is answered by the act, like one that is somebody else's. */
export const anId = typedText(64, 1);
