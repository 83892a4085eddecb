import { z } from '@hono/zod-openapi';

const time = z.string().nullable().openapi({ format: 'date-time' });
/** One electronic signature of a PDF, as it was checked. */
export const Signature = z
	.object({
		field: z.string(),
		integrity: z.enum(['intact', 'altered', 'unreadable']),
		covers: z.enum(['whole', 'signatures_followed', 'changed_after']),
		certificate: z.enum(['trusted', 'unknown_issuer', 'self_signed', 'expired', 'not_yet_valid', 'none']),
		signer: z
			.object({
				name: z.string(),
				organisation: z.string().nullable(),
				issuer: z.string(),
				serial: z.string(),
				valid_from: z.string(),
				valid_to: z.string()
			})
			.nullable(),
		claimed_at: time.openapi({ description: 'as the signature itself says; nobody vouches for it' }),
		stamped_at: time.openapi({ description: 'as a time-stamping authority vouches for' }),
		level: z.enum(['B-B', 'B-T', 'other']).openapi({ description: 'PAdES baseline level' }),
		reason: z.string().nullable(),
		location: z.string().nullable()
	})
	.openapi('Signature');
