import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { downloadOf } from '$lib/desk-words/case-file';
import { keepScan } from '$lib/server/hall/sent-scan';
import { orError } from '$lib/refused-page';
import { answerForm, type SentForm } from '$lib/server/hall/desk-form';
import { scanLimits } from '$lib/server/hall/upload-limits';
import {
	addCommitteeMember,
	committeeFunctions,
	endCommitteeMember,
	listCommittee,
	memberKinds,
	type CommitteeSeat
} from '$lib/server/modules/cooperation';
import { allows, listPeopleToSeat } from '$lib/server/modules/identity';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeDay } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const words = textIn(language).team.members;
	const seats = orError(language, await listCommittee(ctx));
	const mayWrite = allows(ctx.actor, 'committee.write');
	const sits = seats.filter(({ state }) => state === 'sits');
	const order = committeeFunctions as readonly string[];
	const bySeat = (one: CommitteeSeat, two: CommitteeSeat) =>
		order.indexOf(one.function) - order.indexOf(two.function);
	return {
		key: randomUUID(),
		done: url.searchParams.get('done'),
		mayWrite,
		now: words.now(writeDay(ctx.clock.today(), language, 'long'), sits.length),
		noChair: sits.length > 0 && !sits.some((one) => one.function === 'chair'),
		sits: sits.toSorted(bySeat).map((one) => seatLine(one, language, mayWrite)),
		others: seats
			.filter(({ state }) => state !== 'sits')
			.map((one) => seatLine(one, language, mayWrite && one.state === 'to_come')),
		people: mayWrite ? await listPeopleToSeat(ctx) : [],
		functions: committeeFunctions.map((value) => ({ value, label: words.functions[value]! })),
		kinds: memberKinds.map((value) => ({ value, label: words.kinds[value]! }))
	};
};

function seatLine(seat: CommitteeSeat, language: Language, mayEnd: boolean) {
	const words = textIn(language).team.members;
	const from = writeDay(seat.from, language, 'short');
	return {
		id: seat.id,
		name: seat.name,
		note: seat.seat ?? undefined,
		function: words.functions[seat.function] ?? seat.function,
		kind: words.kinds[seat.kind] ?? seat.kind,
		decree: seat.decree,
		decreedOn: seat.decreedOn ? words.decreedOn(writeDay(seat.decreedOn, language, 'long')) : undefined,
		scan: seat.documentId ? downloadOf(seat.documentId, language) : undefined,
		term: seat.to ? words.span(from, writeDay(seat.to, language, 'short')) : words.since(from),
		ended: seat.endReason ? words.ended(seat.endReason) : undefined,
		state: {
			text: words.states[seat.state]!,
			tone:
				seat.state === 'sits'
					? ('good' as const)
					: seat.state === 'over'
						? ('ended' as const)
						: ('going' as const)
		},
		isExample: seat.isExample,
		mayEnd
	};
}

/** The scan is kept first, so that the seat names it. */
async function seatWithScan(ctx: Ctx, sent: SentForm) {
	const [file] = sent.files;
	const scan = file
		? await keepScan(ctx, file, { kind: 'keputusan_tkksd', title: sent.text('decree') })
		: undefined;
	if (isRefusal(scan)) return scan;
	return addCommitteeMember(ctx, {
		personId: sent.text('person'),
		function: sent.text('function'),
		kind: sent.text('kind'),
		decree: sent.text('decree'),
		decreedOn: sent.day('decreed_on'),
		from: sent.day('member_from'),
		to: sent.day('member_to'),
		seat: sent.text('seat'),
		documentId: scan?.id
	});
}

export const actions: Actions = {
	seat: (event) =>
		answerForm(event, {
			act: 'seat',
			files: scanLimits,
			texts: ['person', 'function', 'kind', 'decree', 'seat'],
			days: ['decreed_on', 'member_from', 'member_to'],
			faults: textIn(event.locals.language).office.faults,
			work: seatWithScan,
			to: () => href(event.locals.language, 'deskCommittee', {}, { done: 'seated' })
		}),
	end: (event) =>
		answerForm(event, {
			act: 'end',
			texts: ['end_reason'],
			days: ['last_day'],
			faults: textIn(event.locals.language).office.faults,
			work: (ctx, sent) =>
				endCommitteeMember(ctx, {
					id: sent.text('id'),
					lastDay: sent.day('last_day'),
					reason: sent.text('end_reason')
				}),
			to: () => href(event.locals.language, 'deskCommittee', {}, { done: 'ended' })
		})
};
