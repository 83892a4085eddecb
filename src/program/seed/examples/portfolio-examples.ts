import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Ctx } from '$lib/server/platform/context';
import { listUnits } from '$lib/server/modules/organisations';
import {
	initiativePartNames,
	innovationPartNames,
	listOfficeInitiatives,
	publishInitiative,
	publishInnovation,
	recordInitiative,
	recordInnovation,
	smartPrinciples,
	smartQuestions,
	writeInitiativePart,
	writeInnovationPart
} from '$lib/server/modules/portfolio';
import type { ExamplePeople } from '../people';
import type { ExampleDays } from './example-days';
import { expected } from './stage';

/** A day before today, or a year counted from this one. */
const Value = z.union([
	z.string(),
	z.object({ ago: z.number().int() }).strict(),
	z.object({ years: z.number().int() }).strict()
]);
const Fields = z.record(z.string(), z.string());
const answers = z.record(z.string(), z.array(z.enum(['yes', 'partly', 'no'])).length(3)).optional();
const Part = z
	.object({ part: z.enum(initiativePartNames as [string, ...string[]]), answers })
	.catchall(Value);
const PortfolioExamples = z.object({
	initiatives: z.array(
		z
			.object({
				key: z.string(),
				area: z.string().optional(),
				under: z.string().optional(),
				head: Fields,
				parts: z.array(Part)
			})
			.strict()
	),
	innovations: z.array(
		z
			.object({
				head: Fields,
				parts: z.array(
					z.object({ part: z.enum(innovationPartNames as [string, ...string[]]) }).catchall(Value)
				)
			})
			.strict()
	)
});

/** Invented programmes, services and innovations, recorded and published by the same services as everybody's. */
export async function seedPortfolioExamples(
	ctx: Ctx,
	people: ExamplePeople,
	days: ExampleDays,
	directory: string
): Promise<void> {
	const text = await readFile(join(directory, 'portfolio-examples.yaml'), 'utf8');
	const { initiatives, innovations } = PortfolioExamples.parse(parse(text));
	const as: Ctx = { ...ctx, actor: people.kerjasama!, clock: days.clockOn(days.ago(1)) };
	const units = expected('units', await listUnits(as));
	const areas = expected('areas', await listOfficeInitiatives(as));
	const year = Number(days.ago(0).slice(0, 4));
	const written = (values: Readonly<Record<string, z.output<typeof Value>>>) =>
		Object.fromEntries(
			Object.entries(values).map(([name, value]) => [
				name,
				typeof value === 'string' ? value : 'ago' in value ? days.ago(value.ago) : String(year + value.years)
			])
		);
	const made = new Map<string, string>();
	for (const one of initiatives) {
		const { unit, ...head } = one.head;
		const parent = one.under ? made.get(one.under) : areas.find(({ name }) => name.id === one.area)?.id;
		const { id } = expected(
			one.key,
			await recordInitiative(as, {
				...head,
				parent_id: parent ?? '',
				unit_id: units.find(({ short_name }) => short_name === unit)?.id ?? ''
			})
		);
		made.set(one.key, id);
		for (const { part, answers: said, ...fields } of one.parts) {
			const name = initiativePartNames.find((known) => known === part)!;
			const input = { ...written(fields as Record<string, z.output<typeof Value>>), ...answersOf(said) };
			expected(part, await writeInitiativePart(as, name, id, input));
		}
		expected('published', await publishInitiative(as, id, { isPublished: true, version: 1 }));
	}
	for (const { head, parts } of innovations) {
		const { id } = expected(head.name!, await recordInnovation(as, head));
		for (const { part, ...fields } of parts) {
			const name = innovationPartNames.find((known) => known === part)!;
			expected(part, await writeInnovationPart(as, name, id, written(fields)));
		}
		expected('published', await publishInnovation(as, id, { isPublished: true, version: 1 }));
	}
}

/** The answers to the five words by their questions, with a word of evidence for each. */
function answersOf(said: z.output<typeof answers>): Record<string, string> {
	if (!said) return {};
	return Object.fromEntries(
		smartPrinciples.flatMap((principle) => [
			...smartQuestions[principle].map((question, index) => [question, said[principle]![index]!]),
			[`${principle}_evidence`, 'Bukti contoh, bukan keadaan sebenarnya.']
		])
	);
}
