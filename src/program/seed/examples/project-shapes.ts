import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const bilingual = z.strictObject({ id: z.string(), en: z.string() });
const decimal = z.string().regex(/^\d+(\.\d+)?$/);
/** Calendar days before the demonstration's day; below nothing lies ahead. */
const ago = z.number().int();
const partner = z.strictObject({ name: z.string(), kind: z.string(), country: z.string().length(2) });
const entry = z.strictObject({
	kind: z.enum(['commitment', 'disbursement', 'counterpart', 'expenditure']),
	method: z.string().optional(),
	amount: decimal,
	ago,
	rate: decimal.optional()
});
const span = z.strictObject({ from: ago.optional(), to: ago.optional() });

const Projects = z.strictObject({
	projects: z.array(
		z.strictObject({
			key: z.string(),
			title: bilingual,
			summary: bilingual,
			sector: z.string(),
			stage: z.string(),
			location: z.string(),
			latitude: decimalDegrees().optional(),
			longitude: decimalDegrees().optional(),
			planned: span,
			actual: span,
			unit: z.string(),
			parties: z.array(partner.extend({ role: z.string() })),
			fundings: z.array(
				z.strictObject({
					key: z.string(),
					title: z.string(),
					partner,
					instrument: z.string(),
					channel: z.string(),
					currency: z.string().length(3),
					agreement_number: z.string().optional(),
					signed: ago,
					closing: ago.optional(),
					register: z.strictObject({ number: z.string(), ago, office: z.string() }).optional(),
					activity: z.string().optional(),
					entries: z.array(entry),
					/** When it is to be paid: due so many days ago, below nothing ahead. */
					tranches: z
						.array(z.strictObject({ due: ago, amount: decimal, condition: z.string().optional() }))
						.default([])
				})
			),
			own: z.array(entry),
			components: z.array(z.strictObject({ title: bilingual, amount: decimal, currency: z.string() })),
			milestones: z.array(z.strictObject({ title: bilingual, planned: ago, reached: ago.optional() })),
			tenders: z.array(
				z.strictObject({
					title: z.string(),
					reference: z.string(),
					invited: ago.optional(),
					evaluated: ago.optional(),
					awarded: ago.optional(),
					contracted: ago.optional(),
					winner: z.string().optional(),
					contract_number: z.string().optional(),
					amount: decimal.optional(),
					currency: z.string().optional()
				})
			),
			progress: z.array(
				z.strictObject({
					ago,
					percent: decimal,
					told: z.string(),
					by: z.string(),
					/** With a caption a drawn picture goes with it. */
					caption: z.string().optional()
				})
			),
			risks: z.array(
				z.strictObject({
					kind: z.string(),
					title: z.string(),
					likelihood: z.string().optional(),
					impact: z.string(),
					response: z.string(),
					owner: z.string().optional()
				})
			),
			conditions: z.array(
				z.strictObject({
					kind: z.string(),
					title: z.string(),
					office: z.string().optional(),
					number: z.string().optional(),
					due: ago.optional(),
					asked: ago.optional(),
					met: ago.optional()
				})
			),
			grievances: z.array(
				z.strictObject({
					ago,
					way: z.string(),
					complainant: z.string(),
					told: z.string(),
					answered: ago.optional(),
					answer: z.string().optional()
				})
			),
			/** What the donor is owed: due in so many days, below nothing ahead; recurring ones from their first day. */
			reports: z
				.array(
					z.strictObject({
						kind: z.enum(['report', 'audit']),
						what: z.string(),
						to: z.string(),
						due: ago,
						recurrence: z.enum(['quarterly', 'half_yearly', 'yearly']).optional(),
						basis: z.string()
					})
				)
				.default([]),
			handovers: z.array(
				z.strictObject({
					number: z.string(),
					ago,
					giver: z.string(),
					receiver: z.string(),
					/** Key of the instrument in kind behind it. */
					funding: z.string(),
					rate: decimal,
					items: z.array(
						z.strictObject({
							name: z.string(),
							quantity: decimal,
							unit: z.string(),
							amount: decimal,
							asset: z.strictObject({ number: z.string(), ago }).optional()
						})
					)
				})
			)
		})
	),
	rateSource: z.string()
});

function decimalDegrees() {
	return z.string().regex(/^-?\d+(\.\d+)?$/);
}

export type ExampleProjects = z.infer<typeof Projects>;
export type ExampleProject = ExampleProjects['projects'][number];

/** Reads the invented projects of the demonstration; throws where one does not say "Contoh". */
export async function readExampleProjects(directory: string): Promise<ExampleProjects> {
	const read = Projects.parse(parse(await readFile(join(directory, 'example-projects.yaml'), 'utf8')));
	for (const { key, title, fundings } of read.projects)
		for (const words of [title.id, ...fundings.flatMap((one) => [one.title, one.partner.name])])
			if (!/contoh/i.test(words))
				throw new Error(`example-projects.yaml: ${key} does not say that it is invented`);
	return read;
}
