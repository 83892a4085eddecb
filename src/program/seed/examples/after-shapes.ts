import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { instruments, procedureKeys } from '$lib/server/modules/cooperation';
import {
	beneficiaryBenefits,
	beneficiaryQualities,
	disputeForums,
	recommendations,
	requestKinds
} from '$lib/server/modules/lifecycle';
import { obligationKinds, recurrences } from '$lib/server/modules/obligations';

/** So many days from the demonstration's day; negative: before it. */
const daysFrom = z.int();

const figure = z.string().regex(/^-?\d+(\.\d+)?$/);

/** An evaluation that was given: what it measures, and what two of its sides said. */
const GivenEvaluation = z.strictObject({
	due: daysFrom,
	indicators: z.array(
		z.strictObject({
			name: z.string(),
			unit: z.string().optional(),
			baseline: figure.optional(),
			target: figure.optional(),
			actual: figure
		})
	),
	answers: z.array(
		z.strictObject({
			by: z.enum(['opd', 'mitra']),
			/** Questions that were not answered with the best; the others were. */
			but: z.record(z.string(), z.string()).default({}),
			recommendation: z.enum(recommendations),
			stars: z.int().min(1).max(5),
			obstacles: z.string().optional(),
			advice: z.string().optional(),
			planned: z.string().optional(),
			realised: z.string().optional()
		})
	)
});

const AfterExamples = z.strictObject({
	agreements: z.array(
		z.strictObject({
			key: z.string(),
			instrument: z.enum(instruments),
			type: z.enum(procedureKeys),
			title: z.string().regex(/contoh/i),
			/** `mitra`: the organisation of the demonstration's partner; else the name of one that is invented here. */
			partner: z.string(),
			partner_kind: z.string().optional(),
			number: z.string(),
			signed: daysFrom,
			/** Left out where the paper says no term. */
			ends: daysFrom.optional(),
			started: daysFrom.optional(),
			ask: z
				.strictObject({
					kind: z.enum(requestKinds),
					by: z.enum(['opd', 'mitra']),
					months: z.int().optional(),
					reason: z.string()
				})
				.optional(),
			assets: z
				.array(
					z.strictObject({
						what: z.string(),
						quantity: z.string().optional(),
						unit: z.string().optional(),
						worth: z.string().optional(),
						currency: z.string().optional(),
						goes_to: z.enum(['region', 'partner', 'scrapped'])
					})
				)
				.default([]),
			dispute: z
				.strictObject({
					about: z.string(),
					arose: daysFrom,
					forum: z.enum(disputeForums),
					on: daysFrom,
					note: z.string()
				})
				.optional(),
			evaluation: GivenEvaluation.optional(),
			/** What beneficiaries say through its link; one that is published, since the public is asked. */
			heard: z
				.array(
					z.strictObject({
						benefit: z.enum(beneficiaryBenefits),
						quality: z.enum(beneficiaryQualities),
						stars: z.int().min(1).max(5),
						comment: z
							.string()
							.regex(/contoh/i)
							.optional(),
						taken: z.boolean().default(false)
					})
				)
				.optional(),
			obligations: z.array(
				z.strictObject({
					what: z.string(),
					kind: z.enum(obligationKinds),
					by: z.enum(['unit', 'partner']),
					due: daysFrom.nullable(),
					basis: z.string().optional(),
					recurrence: z.enum(recurrences).optional(),
					amount: z.string().optional(),
					currency: z.string().optional(),
					/** What has become of it. */
					became: z.enum(['evidence', 'accept', 'return']).optional(),
					remark: z.string().optional()
				})
			)
		})
	)
});

export type AfterExamples = z.infer<typeof AfterExamples>;
export type RunningExample = AfterExamples['agreements'][number];

/** Reads the invented agreements of the demonstration; throws where one does not say "Contoh". */
export async function readAfterExamples(directory: string): Promise<AfterExamples> {
	return AfterExamples.parse(parse(await readFile(join(directory, 'after-examples.yaml'), 'utf8')));
}
