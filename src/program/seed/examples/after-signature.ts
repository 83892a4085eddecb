import { addCalendarDays } from '$lib/server/modules/calendar';
import { recordOldAgreement } from '$lib/server/modules/cooperation';
import {
	addAgreementObligation,
	addIndicator,
	answerEvaluation,
	askForAgreement,
	giveBeneficiaryView,
	moveOnDispute,
	openDispute,
	questions,
	questionsFor,
	readAgreementSides,
	readAgreementViews,
	recordAsset,
	settleViews,
	startCarryingOut,
	turnBeneficiaryLink
} from '$lib/server/modules/lifecycle';
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
			await live(stage, id, example);
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
			if (example.heard) await hear(stage, id, example);
			if (example.evaluation) await evaluate(stage, id, example, sides.units[0]!.id);
		}
	}));
}

/** What has become of it besides what is owed: its start, what was asked, what was lent, what is disputed. */
async function live(stage: Stage, id: string, example: RunningExample): Promise<void> {
	const { key, started, ask, assets, dispute } = example;
	if (started !== undefined)
		expected(
			key,
			await startCarryingOut(stage.as('opd', enteredAgo), id, {
				started_on: dayFrom(stage, started),
				rhythm: 'half_yearly'
			})
		);
	for (const { worth, currency, ...asset } of assets)
		expected(
			key,
			await recordAsset(stage.as('opd', enteredAgo), id, {
				...asset,
				worth: worth ? { amount: worth, currency: currency! } : null
			})
		);
	if (dispute) {
		const officer = stage.as('kerjasama', enteredAgo);
		const arose_on = dayFrom(stage, dispute.arose);
		const opened = expected(key, await openDispute(officer, id, { about: dispute.about, arose_on }));
		expected(
			key,
			await moveOnDispute(stage.as('kerjasama', answeredAgo), id, opened.id, {
				forum: dispute.forum,
				happened_on: dayFrom(stage, dispute.on),
				note: dispute.note
			})
		);
	}
	if (ask)
		expected(
			key,
			await askForAgreement(stage.as(ask.by, answeredAgo), id, {
				kind: ask.kind,
				reason: ask.reason,
				wishes: ask.months ? { term_months: ask.months } : {}
			})
		);
}

/** A half year that was looked back on: what it was measured by, and what the sides said of it, each alone. */
async function evaluate(stage: Stage, id: string, example: RunningExample, unitId: string): Promise<void> {
	const { due, indicators, answers } = example.evaluation!;
	const { key } = example;
	const ids: string[] = [];
	for (const { actual: _actual, ...indicator } of indicators)
		ids.push(expected(key, await addIndicator(stage.as('opd', enteredAgo), id, indicator)).id);
	const round = expected(
		key,
		await addAgreementObligation(stage.as('kerjasama', enteredAgo), id, {
			kind: 'evaluation',
			what: `Contoh evaluasi semester: ${example.title}`,
			owner: { kind: 'unit', id: unitId },
			due_on: dayFrom(stage, due),
			amount: null
		})
	);
	for (const { by, but, ...said } of answers) {
		const side = by === 'opd' ? 'unit' : 'partner';
		const best = Object.fromEntries(
			questionsFor(side, example.type).map((question) => [question, questions[question].levels[0]])
		);
		expected(
			key,
			await answerEvaluation(stage.as(by, answeredAgo), round.id, side, {
				...said,
				answers: { ...best, ...but },
				...(side === 'unit'
					? { actuals: Object.fromEntries(ids.map((one, place) => [one, indicators[place]!.actual])) }
					: {})
			})
		);
	}
}

/** The link for beneficiaries, and what came through it: some of it looked at, some still waiting. */
async function hear(stage: Stage, id: string, { key, heard }: RunningExample): Promise<void> {
	const officer = stage.as('kerjasama', answeredAgo);
	expected(key, await turnBeneficiaryLink(officer, id, true));
	const { link } = expected(key, await readAgreementViews(officer, id));
	const taken: string[] = [];
	for (const [place, { taken: isTaken, ...view }] of heard!.entries()) {
		const visitor = { ...stage.as('kerjasama', answeredAgo), actor: { kind: 'anonymous' as const } };
		const given = expected(
			key,
			await giveBeneficiaryView(visitor, link!.code, view, { address: `contoh-${place}` })
		);
		if (isTaken) taken.push(given.id);
	}
	expected(key, await settleViews(officer, id, { ids: taken }));
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
		publish: example.heard !== undefined,
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
