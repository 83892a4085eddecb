import { addCalendarDays } from '$lib/server/modules/calendar';
import { recordOldAgreement } from '$lib/server/modules/cooperation';
import { addAgreementObligation, readAgreementSides } from '$lib/server/modules/lifecycle';
import { acceptObligation, evidenceObligation, returnObligation } from '$lib/server/modules/obligations';
import type { RunningExample } from './after-shapes';
import type { Act } from './scenes';
import { expected, type Stage } from './stage';

/** When TU entered the old papers, and when what is owed was answered, in working days before today. */
const enteredAgo = 45;
const answeredAgo = 6;

/** Lets the invented agreements that run already be entered, owed under, and answered. */
export function afterSignature(agreements: readonly RunningExample[]): Act[] {
	return agreements.map((example) => ({
		ago: enteredAgo,
		run: async (stage) => {
			const id = await enter(stage, example);
			const sides = expected(example.key, await readAgreementSides(stage.as('kerjasama', enteredAgo), id));
			for (const duty of example.obligations) {
				const added = expected(
					duty.what,
					await addAgreementObligation(stage.as('kerjasama', enteredAgo), id, {
						kind: duty.kind,
						what: duty.what,
						basis: duty.basis,
						owner:
							duty.by === 'unit'
								? { kind: 'unit', id: sides.units[0]!.id }
								: { kind: 'partner', id: sides.partners[0]!.id },
						due_on: duty.due === null ? null : dayFrom(stage, duty.due),
						recurrence: duty.recurrence,
						amount: duty.amount ? { amount: duty.amount, currency: duty.currency! } : null
					})
				);
				if (duty.became) await answer(stage, added.id, duty);
			}
		}
	}));
}

async function enter(stage: Stage, example: RunningExample): Promise<string> {
	const { partnerIds } = stage.people.mitra!;
	const recorded = await recordOldAgreement(stage.as('tu', enteredAgo), {
		instrument: example.instrument,
		type: example.type,
		title: example.title,
		...(example.partner === 'mitra'
			? { partner_id: partnerIds[0] }
			: { partner_name: example.partner, partner_kind: example.partner_kind }),
		region_number: example.number,
		signed_on: dayFrom(stage, example.signed),
		starts_on: dayFrom(stage, example.signed),
		ends_on: example.ends === undefined ? undefined : dayFrom(stage, example.ends),
		unit_ids: [...stage.people.opd!.unitIds]
	});
	return expected(example.key, recorded).id;
}

async function answer(stage: Stage, id: string, duty: RunningExample['obligations'][number]): Promise<void> {
	const giver = duty.by === 'unit' ? 'opd' : 'kerjasama';
	const document = await stage.upload(stage.as(giver, answeredAgo), 'bukti', duty.what);
	expected(
		duty.what,
		await evidenceObligation(stage.as(giver, answeredAgo), id, {
			documentIds: [document],
			remark: duty.became === 'return' ? '' : duty.remark
		})
	);
	const taker = stage.as('kerjasama', answeredAgo - 1);
	if (duty.became === 'accept') expected(duty.what, await acceptObligation(taker, id));
	if (duty.became === 'return')
		expected(duty.what, await returnObligation(taker, id, { remark: duty.remark ?? duty.what }));
}

const dayFrom = (stage: Stage, days: number): string => addCalendarDays(stage.days.ago(0), days);
