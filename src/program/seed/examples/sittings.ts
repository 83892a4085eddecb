import {
	makeMinutes,
	planSitting,
	proposeAppointment,
	takeAttendance
} from '$lib/server/modules/cooperation';
import type { Act } from './scenes';
import { expected, type Stage } from './stage';

type ExampleSitting = {
	readonly key: string;
	/** Working days ago; negative for one that is still ahead. */
	readonly held: number;
	readonly planned: number;
	readonly cases: readonly string[];
};

const sittings: readonly ExampleSitting[] = [
	{ key: 'pertama', held: 67, planned: 69, cases: ['pangan'] },
	{ key: 'kedua', held: 48, planned: 50, cases: ['angkutan'] },
	{ key: 'ketiga', held: 32, planned: 33, cases: ['laboratorium', 'pasar'] },
	{ key: 'keempat', held: 3, planned: 5, cases: ['tetangga'] },
	{ key: 'berikut', held: -2, planned: 2, cases: ['literasi', 'imigrasi', 'kampus'] }
];

/** Every sitting with who came and, once all is concluded, its minutes. */
export const sittingActs: readonly Act[] = sittings.flatMap(({ key, held, planned, cases }, index) => [
	{
		ago: planned,
		run: async (stage: Stage) => {
			const made = await planSitting(stage.as('kerjasama', planned), {
				title: stage.texts.words.sittingTitle,
				number: String(index + 1),
				held_on: stage.days.ago(held),
				starts_at: '09.00',
				place: stage.texts.words.sittingPlace,
				case_ids: cases.map((one) => stage.caseOf(one))
			});
			stage.sittings.set(key, expected(`sitting ${key}`, made).id);
		}
	},
	...(held < 0
		? []
		: [
				{
					ago: held,
					run: async (stage: Stage) =>
						expected(
							`attendance ${key}`,
							await takeAttendance(
								stage.as('kerjasama', held),
								stage.sittings.get(key)!,
								['sekda', 'kerjasama', 'tkksd', 'tkksd2', 'hukum'].map((person) => ({
									person_id: stage.people[person]!.id,
									present: true
								}))
							)
						)
				}
			])
]);

/** A day to sign that an applicant has proposed, and that waits for Protocol's answer. */
export const appointmentActs: readonly Act[] = [
	{
		ago: 1,
		run: async (stage: Stage) =>
			expected(
				'appointment',
				await proposeAppointment(
					stage.as(stage.example('angkutan').by ?? 'kerjasama', 1),
					stage.caseOf('angkutan'),
					{
						method: 'ceremonial',
						held_on: stage.days.ago(-8),
						starts_at: '09.30',
						place: stage.texts.words.signingPlace,
						agenda: stage.texts.words.signingAgenda
					}
				)
			)
	}
];

/** The minutes of the sittings that lie behind: each becomes a paper of the cases concluded there. */
export const minutesActs: readonly Act[] = sittings
	.filter(({ held }) => held >= 0)
	.map(({ key, held }) => ({
		ago: held,
		run: async (stage: Stage) =>
			expected(`minutes ${key}`, await makeMinutes(stage.as('kerjasama', held), stage.sittings.get(key)!))
	}));
