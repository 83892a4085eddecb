import { milestoneState, tenderState, tenderSteps } from '$lib/server/modules/funding';
import { textIn } from '$lib/text';
import type { Bilingual, Language } from '$lib/text/bilingual';
import type { Tone } from '$lib/ui';
import { writeDay } from '$lib/written/dates';
import { calendarDaysBetween, dayNumber, type Day } from '$lib/written/day';
import { decimal } from '$lib/written/decimal';
import { moneyOf, writeMoney } from '$lib/written/money';
import { writeNumber, writePercent } from '$lib/written/numbers';

type Milestone = {
	readonly id: string;
	readonly title: Bilingual;
	readonly plannedOn: Day;
	readonly reachedOn: Day | null;
	readonly isExample: boolean;
};

const milestoneTones: Readonly<Record<string, Tone>> = {
	reached: 'good',
	reached_late: 'good',
	late: 'late',
	ahead: 'neutral'
};

/**
 * Milestones as lines on one scale of days, for a drawing made on the server: where each was planned, how far it is
 * from there, and where today is. Places are shares of the whole from 0 to 100.
 */
export function printMilestones(milestones: readonly Milestone[], today: Day, language: Language) {
	const words = textIn(language).projectWork.milestones;
	const days = milestones.flatMap(({ plannedOn, reachedOn }) => [plannedOn, reachedOn ?? plannedOn]);
	const numbers = [...days, ...(milestones.length > 0 ? [today] : [])].map(dayNumber);
	const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
	const place = (day: Day) => Math.round(((dayNumber(day) - first) / Math.max(1, last - first)) * 1000) / 10;
	const lines = milestones.map((one) => {
		const state = milestoneState(one, today);
		const until = one.reachedOn ?? (state === 'late' ? today : one.plannedOn);
		const late = state === 'late' || state === 'reached_late' ? calendarDaysBetween(one.plannedOn, until) : 0;
		return {
			id: one.id,
			title: one.title[language],
			planned: writeDay(one.plannedOn, language, 'long'),
			reached: one.reachedOn === null ? undefined : writeDay(one.reachedOn, language, 'long'),
			state: { tone: milestoneTones[state] ?? ('neutral' as const), text: words.states[state] ?? state },
			isLate: state === 'late',
			isReached: one.reachedOn !== null,
			example: one.isExample,
			late: late > 0 ? words.days(writeNumber(late, language)) : undefined,
			mark: place(one.plannedOn),
			from: Math.min(place(one.plannedOn), place(until)),
			to: Math.max(place(one.plannedOn), place(until))
		};
	});
	return {
		lines,
		today: milestones.length > 0 ? place(today) : 0,
		todayText: writeDay(today, language, 'long'),
		axis: milestones.length > 0 ? axisOf(days, today, language) : []
	};
}

export type PrintedMilestones = ReturnType<typeof printMilestones>;

function axisOf(days: readonly Day[], today: Day, language: Language): [string, string] {
	const sorted = [...days, today].sort();
	return [writeDay(sorted[0]!, language, 'short'), writeDay(sorted.at(-1)!, language, 'short')];
}

type Tender = {
	readonly id: string;
	readonly title: string;
	readonly reference: string | null;
	readonly invited_on: Day | null;
	readonly evaluated_on: Day | null;
	readonly awarded_on: Day | null;
	readonly contracted_on: Day | null;
	readonly cancelled_on: Day | null;
	readonly winner: string | null;
	readonly contractNumber: string | null;
	readonly amount: string | null;
	readonly currency: string | null;
	readonly isExample: boolean;
};

const tenderTones: Readonly<Record<string, Tone>> = {
	contracted: 'good',
	cancelled: 'ended',
	planned: 'neutral'
};

const written = (amount: string | null, currency: string | null, language: Language) =>
	amount === null || currency === null ? undefined : writeMoney(moneyOf(decimal(amount), currency), language);

/** A tender with the steps it has taken, each on its day. */
export function printTender(tender: Tender, language: Language) {
	const words = textIn(language).projectWork.tenders;
	const state = tenderState(tender);
	return {
		id: tender.id,
		title: tender.title,
		reference: tender.reference ?? undefined,
		example: tender.isExample,
		state: { tone: tenderTones[state] ?? ('going' as const), text: words.states[state] ?? state },
		steps: [...tenderSteps, 'cancelled_on' as const].flatMap((step) => {
			const day = tender[step];
			return day === null ? [] : [`${words.steps[step]}: ${writeDay(day, language, 'long')}`];
		}),
		winner: tender.winner ?? undefined,
		contract: [tender.contractNumber, written(tender.amount, tender.currency, language)]
			.filter(Boolean)
			.join(' · ')
	};
}

type Progress = {
	readonly id: string;
	readonly componentId: string | null;
	readonly seenOn: Day;
	readonly percent: string;
	readonly told: string;
	readonly toldBy: string;
	readonly isExample: boolean;
};
type Component = {
	readonly id: string;
	readonly title: Bilingual;
	readonly amount: string | null;
	readonly currency: string | null;
	readonly isExample: boolean;
};

export function printComponent(component: Component, language: Language) {
	return {
		id: component.id,
		title: component.title[language],
		example: component.isExample,
		amount: written(component.amount, component.currency, language)
	};
}

/** A report of progress, and the bar of the day on which it was seen. */
export function printProgress(one: Progress, components: readonly Component[], language: Language) {
	const words = textIn(language).projectWork.progress;
	const part = components.find(({ id }) => id === one.componentId)?.title[language] ?? words.whole;
	const day = writeDay(one.seenOn, language, 'long');
	const percent = writePercent(one.percent, language);
	return {
		id: one.id,
		part,
		day,
		percent,
		told: one.told,
		by: words.by(one.toldBy),
		example: one.isExample,
		bar: { label: `${day} · ${part}`, value: Number(one.percent), text: percent }
	};
}

type Handover = {
	readonly id: string;
	readonly fundingId: string | null;
	readonly number: string;
	readonly signedOn: Day;
	readonly giver: string;
	readonly receiver: string;
	readonly isExample: boolean;
	readonly items: readonly {
		readonly id: string;
		readonly name: string;
		readonly quantity: string;
		readonly unit: string;
		readonly value: string;
		readonly currency: string;
		readonly assetNumber: string | null;
		readonly assetOn: Day | null;
	}[];
};

/** A handover by its minutes, with its items and where each stands in the register of assets. */
export function printHandover(handover: Handover, language: Language) {
	const words = textIn(language).projectWork.handovers;
	return {
		id: handover.id,
		title: words.of(handover.number, writeDay(handover.signedOn, language, 'long')),
		fromTo: words.fromTo(handover.giver, handover.receiver),
		example: handover.isExample,
		items: handover.items.map((item) => ({
			id: item.id,
			name: item.name,
			quantity: `${writeNumber(item.quantity, language)} ${item.unit}`,
			value: written(item.value, item.currency, language) ?? '',
			isRegistered: item.assetNumber !== null,
			asset:
				item.assetNumber === null
					? words.assetNone
					: words.of(item.assetNumber, writeDay(item.assetOn!, language, 'long'))
		}))
	};
}

export type PrintedHandover = ReturnType<typeof printHandover>;
