import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { aCase } from '$tests/support/cases';
import { useOffice } from '$tests/support/office';
import { query } from '$lib/server/platform/database/builder';
import { isRefusal } from '$lib/server/platform/refusal';
import { actOnStep, type ActedOnStep } from '$lib/server/modules/cooperation';

const database = useDatabase();
const office = useOffice(database);

const isNight = Boolean(process.env.SATUPINTU_NIGHT);
const rounds = Number(process.env.RACE_ROUNDS ?? (isNight ? 20_000 : 200));
const connections = 16;

describe('two people doing the same step at once', () => {
	test(
		`of ${connections} exactly one wins, in ${rounds} of ${rounds} rounds`,
		async () => {
			const outcomes = ['accept', 'return', 'reject'] as const;
			let wins = 0;
			for (let round = 0; round < rounds; round += 1) {
				const made = await aCase(office).waitingForCheck();
				const answers = await Promise.all(
					Array.from({ length: connections }, (_, place) =>
						actOnStep(office.as('officer'), made.id, 'periksa_kelengkapan', outcomes[place % 3]!, {
							note: `dari tab ${place}`
						})
					)
				);
				const winners = answers.filter((answer): answer is ActedOnStep => !isRefusal(answer));
				expect(winners).toHaveLength(1);
				wins += 1;
				for (const loser of answers.filter(isRefusal)) {
					expect(['STATE_CHANGED', 'STEP_NOT_OPEN', 'CASE_CLOSED']).toContain(loser.refused);
					// Whoever lost is told where the case stands now.
					expect([...(loser.details!.open_steps as string[])].sort()).toEqual(
						[...winners[0]!.open_steps].sort()
					);
				}
				const [events, audits] = await database
					.tenant(1)
					.together([
						query.selectFrom('case_event').select('seq').where('case_id', '=', made.id).where('seq', '>', 2),
						query
							.selectFrom('audit_entry')
							.select('seq')
							.where('subject_id', '=', made.id)
							.where('event', '=', 'CASE_OUTCOME')
					]);
				expect([events.length, audits.length]).toEqual([1, 1]);
			}
			expect(wins).toBe(rounds);
			// A round takes some tens of milliseconds; the night has hours.
		},
		Math.max(120_000, rounds * 600)
	);
});
