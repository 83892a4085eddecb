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
		stated_name: z
			.string()
			.nullable()
			.openapi({ description: 'whom the signature itself names; nobody vouches for it' }),
		claimed_at: time.openapi({ description: 'as the signature itself says; nobody vouches for it' }),
		stamped_at: time.openapi({ description: 'as a time-stamping authority vouches for' }),
		level: z.enum(['B-B', 'B-T', 'other']).openapi({ description: 'PAdES baseline level' }),
		reason: z.string().nullable(),
		location: z.string().nullable()
	})
	.openapi('Signature');

const hex = z.string().openapi({ description: 'hexadecimal letters' });

/** One file with which a paper can be checked without this system. */
export const EvidenceBundle = z
	.object({
		format: z.literal('satu-pintu evidence 2'),
		region: z.string(),
		region_name: z.string(),
		is_example: z.boolean(),
		made_at: z.string().openapi({ format: 'date-time' }),
		document: z.object({
			id: z.string(),
			title: z.string(),
			version: z.number().int(),
			file_name: z.string(),
			media_type: z.string(),
			sha256: hex,
			size: z.number().int(),
			content: z.string().openapi({ description: 'base 64' })
		}),
		proof: z.object({
			seq: z.number().int(),
			body: z.string().openapi({ description: 'the entry of the log, letter for letter as it was hashed' }),
			previous: hex,
			path: z.array(hex).openapi({ description: 'RFC 6962 2.1.1, the lowest node first' }),
			checkpoint: z.object({
				region: z.string(),
				from: z.number().int(),
				seq: z.number().int(),
				root: hex,
				chain: hex,
				at: z.string(),
				key: z.string(),
				signature: hex
			}),
			public_key: z.string()
		}),
		authorities: z.array(z.string()).openapi({ description: 'PEM' }),
		seal: z.object({
			key: z.string(),
			public_key: z.string(),
			signature: hex.openapi({ description: 'Ed25519 over all members but this one' })
		})
	})
	.openapi('EvidenceBundle');
