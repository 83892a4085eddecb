import { finishDuty, giveInstruction, readInstruction, typeLetter } from '$lib/server/modules/correspondence';
import type { Act } from './scenes';
import { expected, type Stage } from './stage';

/** The sheet that a later act hands on or settles, and the duty of its first recipient. */
async function dutyOf(stage: Stage, person: string, ago: number, sheet: string): Promise<string> {
	const { sheet: kept } = expected(
		'sheet',
		await readInstruction(stage.as(person, ago), stage.kept.get(sheet)!)
	);
	return kept.duties[0]!.id;
}

/** A letter that came beside the door, and an instruction that goes down the office: two steps done, two open. */
export const correspondenceActs: readonly Act[] = [
	{
		ago: 3,
		run: async (stage) => {
			const { words } = stage.texts;
			const day = stage.days.ago(3);
			const letter = await typeLetter(stage.as('tu', 3), {
				direction: 'in',
				letterNumber: '000.2/CONTOH/GUB',
				letterDate: stage.days.ago(4),
				movedOn: day,
				nature: 'urgent',
				correspondent: words.governor,
				subject: words.governorLetter,
				srikandiNumber: 'CONTOH-0001',
				note: '',
				caseId: stage.caseOf('tetangga')
			});
			stage.kept.set('surat gubernur', expected('letter', letter).id);
			const given = await giveInstruction(stage.as('sekda', 3), {
				letterId: stage.kept.get('surat gubernur')!,
				givenOn: day,
				dueOn: stage.days.ago(-3),
				nature: 'urgent',
				requests: ['advise', 'coordinate'],
				body: words.instruction,
				recipients: [stage.people['kerjasama']!.id]
			});
			stage.kept.set('disposisi sekda', expected('instruction', given).id);
		}
	},
	{
		ago: 2,
		run: async (stage) => {
			const handedOn = await giveInstruction(stage.as('kerjasama', 2), {
				dutyId: await dutyOf(stage, 'kerjasama', 2, 'disposisi sekda'),
				givenOn: stage.days.ago(2),
				dueOn: stage.days.ago(-2),
				nature: 'urgent',
				requests: ['process'],
				body: stage.texts.words.instructionOn,
				recipients: [stage.people['tu']!.id, stage.people['hukum']!.id]
			});
			stage.kept.set('disposisi kabag', expected('instruction', handedOn).id);
		}
	},
	{
		ago: 1,
		run: async (stage) =>
			expected(
				'done',
				await finishDuty(
					stage.as('tu', 1),
					await dutyOf(stage, 'tu', 1, 'disposisi kabag'),
					stage.texts.words.instructionDone
				)
			)
	},
	{
		ago: 1,
		run: async (stage) =>
			expected(
				'instruction of the head of region',
				await giveInstruction(stage.as('sekda', 1), {
					caseId: stage.caseOf('kampus'),
					givenOn: stage.days.ago(1),
					dueOn: stage.days.ago(-1),
					nature: 'ordinary',
					requests: ['advise'],
					body: '',
					recipients: [stage.people['kerjasama']!.id, stage.people['tkksd']!.id]
				})
			)
	}
];
