import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { answerInquiry, ask, confirmInquiry } from '$lib/server/modules/inquiries';
import { readKeptMail } from '$lib/server/modules/notifications';
import type { Ctx } from '$lib/server/platform/context';
import type { ExamplePeople } from '../people';
import type { ExampleDays } from './example-days';
import { expected } from './stage';

const Examples = z.strictObject({
	inquiries: z.array(
		z.strictObject({
			kind: z.enum(['question', 'information']),
			/** Working days before the demonstration's day. */
			ago: z.number().int(),
			name: z.string(),
			email: z.string(),
			body: z.string(),
			address: z.string().optional(),
			purpose: z.string().optional(),
			way: z.string().optional(),
			answered: z
				.strictObject({
					ago: z.number().int(),
					act: z.enum(['give', 'refuse']),
					text: z.string(),
					exemption: z.string().optional()
				})
				.optional()
		})
	)
});

/** Invented people ask, by the same door as everybody: the link in the mail makes it reach the office. */
export async function seedExampleInquiries(
	ctx: Ctx,
	people: ExamplePeople,
	days: ExampleDays,
	directory: string
): Promise<void> {
	const { inquiries } = Examples.parse(
		parse(await readFile(join(directory, 'example-inquiries.yaml'), 'utf8'))
	);
	for (const { ago, answered, ...input } of inquiries) {
		const then = (back: number): Ctx => ({ ...ctx, clock: days.clockOn(days.ago(back)) });
		const asker: Ctx = { ...then(ago), actor: { kind: 'anonymous' } };
		const asked = expected('inquiry', await ask(asker, input, { address: `example-${input.email}` }));
		const mail = await readKeptMail(asker, { to: asked.email }, asked.cause);
		const token = /konfirmasi\/(\S+)/.exec(mail?.body ?? '')?.[1] ?? '';
		expected('confirmed inquiry', await confirmInquiry(asker, token));
		if (!answered) continue;
		const officer: Ctx = { ...then(answered.ago), actor: people.kerjasama! };
		expected('answered inquiry', await answerInquiry(officer, asked.id, answered.act, answered));
	}
}
