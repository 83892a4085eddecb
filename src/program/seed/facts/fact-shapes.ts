import { z } from 'zod';
import { parsePartialDay, type PartialDay } from '$lib/written/partial-day';

/** Text in both languages, both complete. */
const bilingual = z.object({ id: z.string().min(1), en: z.string().min(1) }).strict();
/** A day, month or year as the source gives it: 2017, 2017-08 or 2017-08-21. */
const partial = z.string().transform((text, context): PartialDay => {
	const read = parsePartialDay(text);
	if (read) return read;
	context.addIssue({ code: 'custom', message: `no day, month or year: ${text}` });
	return z.NEVER;
});
const key = z.string().regex(/^[a-z0-9-]+$/);
const country = z.string().regex(/^[A-Z]{2}$/);
/** Every row says where it was told, the first source first. */
const sources = z.array(key).min(1);
/** Exact decimal text, as the database keeps it. */
const decimal = z.string().regex(/^\d+(\.\d+)?$/);
const year = z.number().int().min(1945).max(2100);

const claim = z
	.object({
		key,
		about: z.object({ kind: z.string(), key: z.string().optional() }).strict(),
		measure: z.string().regex(/^[a-z_]+$/),
		/** None where the source says something that is no figure. */
		value: z.number().transform(String).optional(),
		unit: z.string().optional(),
		bound: z.enum(['more_than', 'about', 'less_than']).optional(),
		as_of: partial,
		wording: bilingual,
		note: bilingual.optional(),
		source: sources
	})
	.strict();
export type SeedClaim = z.output<typeof claim>;

const claims = z.array(claim);

/** The files of db/seeds/jambi and what each must hold. An unknown word in a file is a slip and stops the seed. */
export const factFiles = {
	sources: z
		.object({
			sources: z.array(
				z
					.object({
						key,
						publisher: z.string().min(1),
						title: z.string().optional(),
						about: bilingual.optional(),
						published: partial.optional(),
						date_note: bilingual.optional(),
						address: z.url().optional()
					})
					.strict()
					.refine(
						(source) => source.title !== undefined || source.about !== undefined,
						'neither title nor about'
					)
			)
		})
		.strict(),
	partners: z
		.object({
			partners: z.array(
				z
					.object({
						key,
						name: z.string().min(1),
						short: z.string().optional(),
						kind: z.string(),
						country: country.default('ID'),
						legal_form: z.string().optional(),
						aliases: z.array(z.string()).default([]),
						source: sources
					})
					.strict()
			)
		})
		.strict(),
	agreements: z
		.object({
			agreements: z.array(
				z
					.object({
						key,
						partner: key,
						type: z.enum(['ksdd', 'ksdpk', 'ksdpl', 'ksdll', 'sinergi']).optional(),
						instrument: z.enum(['mou', 'pks']),
						legal_regime: z.enum(['pp_50_2007', 'pp_28_2018']),
						instrument_reported: z.string(),
						subject: z.string().optional(),
						field: z.string().optional(),
						signed: partial,
						source: sources
					})
					.strict()
			),
			claims
		})
		.strict(),
	origin: z
		.object({
			officeHolders: z.array(
				z
					.object({
						key,
						office: z.enum(['head_of_region', 'deputy_head_of_region', 'head_of_cooperation_division']),
						name: z.string(),
						title: z.string(),
						since: partial.optional(),
						last_seen: partial,
						source: sources
					})
					.strict()
			),
			claims
		})
		.strict(),
	outward: z
		.object({
			countries: z.array(
				z
					.object({
						country,
						standing: z.enum(['strategic_partner', 'training_destination', 'human_resources', 'other']),
						source: sources
					})
					.strict()
			),
			memberships: z.array(
				z
					.object({
						partner: key,
						standing: z.enum(['member', 'partner']),
						active: z.boolean().optional(),
						since: partial.optional(),
						reported_as: bilingual.optional(),
						why: bilingual.optional(),
						source: sources
					})
					.strict()
			),
			offices: z.array(
				z
					.object({
						key,
						holder: z.string(),
						office: z.string(),
						organisation: key.nullable(),
						elected: partial,
						from: year.optional(),
						to: year.optional(),
						note: bilingual.optional(),
						source: sources
					})
					.strict()
			),
			meetings: z.array(
				z
					.object({
						key,
						title: z.string(),
						place: z.string(),
						country,
						held: partial.nullable(),
						note: bilingual.optional(),
						source: sources
					})
					.strict()
			),
			visits: z.array(
				z
					.object({
						key,
						title: bilingual,
						direction: z.enum(['incoming', 'outgoing']),
						country,
						on: partial.nullable(),
						date_note: bilingual.optional(),
						place: z.string().optional(),
						host: bilingual.optional(),
						purpose: bilingual.optional(),
						answers: key.optional(),
						delegates: z
							.array(
								z
									.object({
										side: z.enum(['guest', 'host', 'present']),
										name: z.string().optional(),
										office: bilingual.optional()
									})
									.strict()
							)
							.default([]),
						statements: z
							.array(
								z
									.object({
										kind: z.enum(['offered', 'planned', 'wished']),
										by: bilingual.optional(),
										text: bilingual
									})
									.strict()
							)
							.default([]),
						source: sources
					})
					.strict()
			),
			claims
		})
		.strict(),
	projects: z
		.object({
			projects: z.array(
				z
					.object({
						key,
						title: bilingual,
						sector: z.string(),
						location: z.string().optional(),
						parties: z.array(
							z
								.object({
									partner: key,
									role: z.enum(['funding', 'executing', 'implementing', 'beneficiary'])
								})
								.strict()
						),
						note: bilingual.optional(),
						source: sources,
						reports: z.array(
							z
								.object({
									key,
									partner: key.optional(),
									measure: z.string().regex(/^[a-z_]+$/),
									amount: decimal.nullish(),
									currency: z
										.string()
										.regex(/^[A-Z]{3}$/)
										.optional(),
									as_of: year,
									instrument: bilingual.optional(),
									channel: bilingual.optional(),
									status: bilingual.optional(),
									progress_percent: decimal.optional(),
									progress_of: bilingual.optional(),
									note: bilingual.optional(),
									source: sources
								})
								.strict()
								.refine(
									(one) => (one.amount == null) === (one.currency === undefined),
									'amount and currency go together'
								)
						)
					})
					.strict()
			),
			claims
		})
		.strict(),
	training: z
		.object({
			programmes: z.array(
				z
					.object({
						key,
						name: z.string(),
						country,
						provider: bilingual,
						funded_by: bilingual,
						started: year.optional(),
						quota_per_year: z.number().int().positive().optional(),
						topics: z.array(bilingual),
						duties: z.array(bilingual),
						outcomes: z.array(z.object({ text: bilingual, source: key }).strict()),
						to_apply_at_home: z.array(bilingual),
						source: sources
					})
					.strict()
			),
			cohorts: z.array(
				z
					.object({
						key,
						programme: key,
						topics: z.array(z.string()).default([]),
						theme: z.string().nullable(),
						from: partial,
						to: partial.optional(),
						country: country.optional(),
						participants: z.number().int().positive().optional(),
						participants_note: bilingual.optional(),
						send_off: partial.optional(),
						send_off_place: z.string().optional(),
						from_units: z.array(bilingual).default([]),
						status: z.enum(['planned', 'reported_held']),
						source: sources
					})
					.strict()
			),
			claims
		})
		.strict(),
	'smart-city': z
		.object({
			initiatives: z.array(
				z
					.object({
						key,
						kind: z.enum(['area', 'programme', 'service', 'policy', 'principle']),
						name: bilingual,
						summary: bilingual.optional(),
						since: year.optional(),
						position: z.number().int().nonnegative().default(0),
						source: sources
					})
					.strict()
			),
			innovations: z.array(
				z.object({ key, name: z.string(), summary: bilingual.optional(), source: sources }).strict()
			),
			awards: z.array(
				z
					.object({
						key,
						innovation: key.optional(),
						name: z.string().optional(),
						place: z.string().optional(),
						country: country.optional(),
						year: year.optional(),
						wording: bilingual.optional(),
						source: sources
					})
					.strict()
			),
			claims
		})
		.strict()
} as const;

export type Facts = { readonly [Name in keyof typeof factFiles]: z.output<(typeof factFiles)[Name]> };
