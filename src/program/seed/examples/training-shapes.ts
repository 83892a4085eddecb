import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { costKinds, genders, payers, staffKinds, topics } from '$lib/server/modules/training';

const Training = z.strictObject({
	programme: z.strictObject({
		name: z.string(),
		provider: z.string(),
		country: z.string().length(2),
		costs: z.array(
			z.strictObject({
				kind: z.enum(costKinds),
				payer: z.enum(payers),
				amount: z.string(),
				currency: z.string().length(3)
			})
		)
	}),
	people: z.array(
		z.strictObject({
			key: z.string(),
			name: z.string(),
			/** The unit's short name. */
			unit: z.string(),
			office: z.string(),
			staff: z.enum(staffKinds),
			gender: z.enum(genders),
			rank: z.string(),
			since: z.string(),
			test: z.string(),
			score: z.string(),
			/** Relevance and action plan, as assessed. */
			scores: z.tuple([z.string(), z.string()])
		})
	),
	texts: z.strictObject({
		relevance: z.string(),
		plan: z.string(),
		sendOffPlace: z.string(),
		appliedId: z.string(),
		appliedEn: z.string(),
		introduced: z.string(),
		reason: z.string()
	}),
	/** Days in working days before the demonstration's day; what lies ahead is negative. */
	offers: z.array(
		z.strictObject({
			key: z.string(),
			theme: z.string(),
			topics: z.array(z.enum(topics)),
			place: z.string(),
			opened: z.number().int(),
			until: z.number().int(),
			starts: z.number().int(),
			ends: z.number().int(),
			quota: z.number().int(),
			named: z.array(z.string()),
			stage: z.enum(['nominating', 'selected', 'decreed', 'returned']),
			public: z.boolean()
		})
	)
});
export type TrainingExamples = z.infer<typeof Training>;

/** Reads the invented training of the demonstration; throws where something does not say "Contoh". */
export async function readTrainingExamples(directory: string): Promise<TrainingExamples> {
	const read = Training.parse(parse(await readFile(join(directory, 'training-examples.yaml'), 'utf8')));
	const named = [
		read.programme.name,
		...read.people.map(({ name }) => name),
		...read.offers.map(({ theme }) => theme)
	];
	for (const name of named)
		if (!/contoh/i.test(name))
			throw new Error(`training-examples.yaml: ${name} does not say that it is invented`);
	return read;
}
