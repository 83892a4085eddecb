import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { routeAnswersSchema } from '$lib/server/modules/cooperation';

const typed = z.record(z.string(), z.string());
const Examples = z.strictObject({
	examples: z.array(
		z.strictObject({
			key: z.string(),
			/** Who proposes, by the word before the @; without it the division types for a visitor. */
			by: z.enum(['mitra', 'opd']).optional(),
			routing: routeAnswersSchema,
			lembaga: typed,
			petugas: typed,
			kak: typed
		})
	),
	papers: z.record(z.string(), z.string()),
	paperOpening: z.string(),
	words: z.strictObject({
		wrongStudy: z.string(),
		returnNote: z.string(),
		pauseReason: z.string(),
		opinionNotes: z.string(),
		conclusion: z.string(),
		conclusionWithNotes: z.string(),
		followUp: z.string(),
		offer: z.string(),
		exploration: z.string(),
		noMeterai: z.string(),
		oldRegister: z.string(),
		oldRegisterSource: z.string(),
		/** The words of an invented old paper, as they stand on it. */
		oldPaper: z.object({
			source: z.string(),
			file: z.string(),
			title: z.string(),
			heading: z.array(z.string()),
			opening: z.string(),
			termTitle: z.string(),
			term: z.string()
		}),
		councilLetter: z.string(),
		councilAnswer: z.string(),
		consultationLetter: z.string(),
		governor: z.string(),
		governorLetter: z.string(),
		instruction: z.string(),
		instructionOn: z.string(),
		instructionDone: z.string(),
		councilAsked: z.string(),
		councilTold: z.string(),
		partnerAnswer: z.string(),
		decree: z.string(),
		sittingTitle: z.string(),
		sittingPlace: z.string(),
		signingPlace: z.string(),
		signingAgenda: z.string()
	})
});

export type ExampleTexts = z.infer<typeof Examples>;
export type Example = ExampleTexts['examples'][number];

/** Reads the invented proposals of the demonstration; throws where one does not say "Contoh". */
export async function readExamples(directory: string): Promise<ExampleTexts> {
	const texts = Examples.parse(parse(await readFile(join(directory, 'examples.yaml'), 'utf8')));
	for (const { key, lembaga, kak } of texts.examples)
		if (!/contoh/i.test(lembaga.name ?? '') || !/contoh/i.test(kak.title ?? ''))
			throw new Error(`examples.yaml: ${key} does not say that it is invented`);
	return texts;
}
