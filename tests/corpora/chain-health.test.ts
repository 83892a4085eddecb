import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { chainFaults, chainFindings } from '$lib/server/modules/lifecycle';

/** The format of tests/corpora/README.md; a line that does not fit is a fault of the corpus. */
const Chain = z.object({
	chain: z.string(),
	today: z.string(),
	umbrella_months: z.number(),
	agreements: z.array(
		z.object({
			id: z.string(),
			level: z.enum(['umbrella', 'operative', 'addendum']),
			parent: z.string().nullable(),
			signed_on: z.string(),
			ends_on: z.string().nullable(),
			ended_on: z.string().nullable(),
			subject: z.string(),
			place: z.string(),
			needs_umbrella: z.boolean(),
			extends_to: z.string().nullable()
		})
	),
	obligations: z.array(
		z.object({ id: z.string(), agreement: z.string(), due_on: z.string(), settled: z.boolean() })
	),
	expected: z.array(
		z.object({
			finding: z.enum(chainFaults),
			agreement: z.string(),
			obligation: z.string().optional(),
			with: z.string().optional()
		})
	)
});
type Chain = z.output<typeof Chain>;

const chains = readFileSync(fileURLToPath(new URL('./chain-health/chains.jsonl', import.meta.url)), 'utf8')
	.split('\n')
	.filter((line) => line.trim() !== '')
	.map((line) => Chain.parse(JSON.parse(line)));

function foundIn(chain: Chain): string[] {
	const found = chainFindings(
		chain.agreements.map((one) => ({
			id: one.id,
			level: one.level,
			parent: one.parent,
			signedOn: one.signed_on,
			endsOn: one.ends_on,
			endedOn: one.ended_on,
			subject: one.subject,
			place: one.place,
			needsUmbrella: one.needs_umbrella,
			extendsTo: one.extends_to
		})),
		chain.obligations.map((one) => ({
			id: one.id,
			agreement: one.agreement,
			dueOn: one.due_on,
			settled: one.settled
		})),
		{ today: chain.today, umbrellaMonths: chain.umbrella_months }
	);
	return found.map((one) =>
		[
			chain.chain,
			one.fault,
			one.agreement,
			one.obligation ?? '',
			one.fault === 'overlap' ? one.other : ''
		].join(' ')
	);
}
const expectedIn = ({ chain, expected }: Chain): string[] =>
	expected.map((one) => [chain, one.finding, one.agreement, one.obligation ?? '', one.with ?? ''].join(' '));

describe('the corpus of chains of agreements', () => {
	const found = chains.flatMap(foundIn);
	const wanted = chains.flatMap(expectedIn);
	const right = found.filter((one) => wanted.includes(one)).length;

	test('there are at least 300 chains, and nothing is found twice', () => {
		expect(chains.length).toBeGreaterThanOrEqual(300);
		expect(new Set(found).size).toBe(found.length);
	});

	test.each([...chainFaults])('%s is found where it is, and only there', (fault) => {
		const of = (all: readonly string[]) => all.filter((one) => one.split(' ')[1] === fault);
		expect(of(wanted).length).toBeGreaterThan(20);
		expect(of(found).toSorted()).toEqual(of(wanted).toSorted());
	});

	test('precision and recall are 0.95 or better', () => {
		const [precision, recall] = [right / found.length, right / wanted.length];
		console.log(
			`chain health: ${chains.length} chains, ${wanted.length} faults, recall ${recall.toFixed(4)}, precision ${precision.toFixed(4)}`
		);
		expect(precision).toBeGreaterThanOrEqual(0.95);
		expect(recall).toBeGreaterThanOrEqual(0.95);
	});
});
