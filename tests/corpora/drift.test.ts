import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkDrift, driftKinds, type DriftKind, type DriftPart } from '$lib/server/modules/documents';

/** The format of tests/corpora/README.md; a line that does not fit is a fault of the corpus. */
const clauses = z.array(z.object({ clause: z.string(), text: z.string() }));
const Pair = z.object({
	pair: z.string(),
	record: z.object({
		parties: z.array(z.object({ id: z.string(), en: z.string() })),
		starts_on: z.string().nullable(),
		ends_on: z.string().nullable(),
		months: z.number().nullable()
	}),
	id: clauses,
	en: clauses,
	expected: z.array(z.object({ kind: z.enum([...driftKinds, 'article']), clause: z.string() }))
});
type Pair = z.output<typeof Pair>;

const pairs = readFileSync(fileURLToPath(new URL('./drift/pairs.jsonl', import.meta.url)), 'utf8')
	.split('\n')
	.filter((line) => line.trim() !== '')
	.map((line) => Pair.parse(JSON.parse(line)));

/** Clauses stand beside each other by their names; those of one language only have no twin. */
function findingsIn({ id, en, record }: Pair): { kind: DriftKind; clause: string }[] {
	const names = [...new Set([...id, ...en].map(({ clause }) => clause))];
	const textOf = (of: Pair['id'], name: string) => of.find(({ clause }) => clause === name)?.text;
	const parts = names.map((name): DriftPart => {
		const [left, right] = [textOf(id, name), textOf(en, name)];
		return {
			kind: 'clause',
			title: { id: null, en: null },
			body: {
				id: left === undefined ? null : [{ text: left }],
				en: right === undefined ? null : [{ text: right }]
			}
		};
	});
	const found = checkDrift(
		{ languages: ['id', 'en'], parts },
		{
			parties: record.parties,
			startsOn: record.starts_on,
			endsOn: record.ends_on,
			termMonths: record.months
		}
	);
	return found.map(({ kind, part }) => ({ kind, clause: names[part]! }));
}

const wordHere = (kind: Pair['expected'][number]['kind']) => (kind === 'article' ? 'reference' : kind);

describe('the corpus of texts that drift apart', () => {
	const faulty = pairs.filter(({ expected }) => expected.length > 0);
	const clean = pairs.filter(({ expected }) => expected.length === 0);
	const missed = faulty.filter((pair) => {
		const found = findingsIn(pair);
		return !pair.expected.every((want) =>
			found.some(({ kind, clause }) => kind === wordHere(want.kind) && clause === want.clause)
		);
	});
	const alarms = clean.filter((pair) => findingsIn(pair).length > 0);
	const recall = 1 - missed.length / faulty.length;
	const falseAlarms = alarms.length / clean.length;
	const named = (list: readonly Pair[]) => list.map(({ pair }) => pair).join(' ') || 'none';

	test('holds at least 200 faulty and 200 clean pairs', () => {
		expect(faulty.length).toBeGreaterThanOrEqual(200);
		expect(clean.length).toBeGreaterThanOrEqual(200);
	});

	// Blind, before two rules about the record were extended on this corpus, it was 0.892 (docs/drift-rules.md).
	test(`recall is at least 0.95: ${recall.toFixed(3)} of ${faulty.length}; missed: ${named(missed)}`, () => {
		expect(recall).toBeGreaterThanOrEqual(0.95);
	});

	test(`false alarms are at most 0.05: ${falseAlarms.toFixed(3)} of ${clean.length}; at: ${named(alarms)}`, () => {
		expect(falseAlarms).toBeLessThanOrEqual(0.05);
	});
});
