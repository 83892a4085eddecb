import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm, type SentForm } from '$lib/server/hall/desk-form';
import { keepScan } from '$lib/server/hall/sent-scan';
import { viewCeremonies } from '$lib/server/hall/ceremony-view';
import {
	atTheirPlaces,
	ceremonyLabels,
	originalPlaces,
	roundLabels,
	seatPlaces
} from '$lib/server/hall/signing-form';
import { viewRound } from '$lib/server/hall/signing-view';
import { scanLimits } from '$lib/server/hall/upload-limits';
import {
	askSeatAgain,
	placeOriginal,
	readCeremonies,
	readWitnesses,
	recordCeremony,
	ticks,
	initialSeat,
	openSigningRound,
	readSigning,
	refuseSeat,
	withdrawSigningRound
} from '$lib/server/modules/cooperation';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, language } = locals;
	const words = textIn(language).signing;
	const found = orError(language, await readSigning(ctx, params.id));
	const { may_open: open } = found;
	return {
		key: randomUUID(),
		subject: found.subject,
		example: found.is_example,
		caseHref: href(language, 'deskCase', { id: params.id }),
		rounds: found.rounds.map((round) => viewRound(ctx, round)),
		ink: viewCeremonies(ctx, orError(language, await readCeremonies(ctx, params.id)), originalPlaces),
		saved: url.searchParams.has('tersimpan'),
		sentAgain: url.searchParams.has('dikirim'),
		begin: open && {
			documents: open.documents.map(({ id, title, version }) => ({
				value: id,
				label: words.begin.documentOption(title, version)
			})),
			people: [
				{ value: 'outside', label: words.begin.outsideOption },
				...open.people.map(({ id, name, position }) => ({
					value: id,
					label: [name, position].filter(Boolean).join(', ')
				}))
			],
			agreement: open.agreement,
			places: Array.from({ length: seatPlaces }, (_, at) => String(at + 1))
		}
	};
};

/** The places that were filled, in order, and from which place of the form each came. */
function seatsIn(sent: SentForm) {
	return Array.from({ length: seatPlaces }, (_, at) => at + 1)
		.filter((place) => ['initial', 'sign'].includes(sent.text(`seat_${place}_act`)))
		.map((place) => {
			const person = sent.text(`seat_${place}_person`);
			return {
				place,
				act: sent.text(`seat_${place}_act`),
				personId: person === 'outside' ? null : person,
				name: sent.text(`seat_${place}_name`).slice(0, 200),
				capacity: sent.text(`seat_${place}_capacity`).slice(0, 200),
				email: sent.text(`seat_${place}_email`).slice(0, 200)
			};
		});
}

/** The originals that were filled, with what was ticked on each. */
function originalsIn(sent: SentForm) {
	return Array.from({ length: originalPlaces }, (_, at) => at + 1)
		.filter((place) => place === 1 || sent.text(`original_${place}_holder`) !== '')
		.map((place) => {
			const text = (name: string) => sent.text(`original_${place}_${name}`).slice(0, 300);
			return {
				place,
				holder: text('holder'),
				ticks: Object.fromEntries(
					ticks.map((tick) => [tick, { done: text(tick) === 'on', note: text(`${tick}_note`) }])
				) as Record<(typeof ticks)[number], { done: boolean; note: string }>,
				shelf: text('shelf'),
				box: text('box'),
				folder: text('folder'),
				placeNote: text('place_note')
			};
		});
}

async function record(event: RequestEvent, ctx: App.Locals['ctx'], sent: SentForm) {
	const seen = originalsIn(sent);
	const scans: string[] = [];
	for (const { place } of seen) {
		const file = sent.files.find(({ field }) => field === `original_${place}_scan`);
		if (!file) {
			scans.push('');
			continue;
		}
		const stored = await keepScan(ctx, file, {
			kind: 'naskah_asli',
			title: textIn('id').signing.ceremony.original(place)
		});
		if (isRefusal(stored)) return stored;
		scans.push(stored.id);
	}
	const answer = await recordCeremony(ctx, event.params['id']!, {
		step: sent.text('step'),
		heldOn: sent.day('held_on'),
		place: sent.text('place').slice(0, 200),
		occasion: sent.text('occasion').slice(0, 300),
		witnesses: readWitnesses(sent.text('witnesses').slice(0, 4000)),
		identical: { done: sent.text('identical') === 'on', note: sent.text('identical_note').slice(0, 500) },
		exchanged: { done: sent.text('exchanged') === 'on', note: sent.text('exchanged_note').slice(0, 500) },
		checkedBy: sent.text('checked_by').slice(0, 200),
		originals: seen,
		scans
	});
	return atTheirPlaces(
		answer,
		'original',
		seen.map(({ place }) => place)
	);
}

async function begin(event: RequestEvent, ctx: App.Locals['ctx'], sent: SentForm) {
	const seats = seatsIn(sent);
	const answer = await openSigningRound(ctx, event.params['id']!, {
		documentId: sent.text('document'),
		isAgreement: sent.text('agreement') === 'on',
		ordered: sent.text('ordered') !== 'no',
		meterai: sent.text('meterai'),
		meteraiNote: sent.text('meterai_note').slice(0, 300),
		days: Number(sent.text('days') || '14'),
		seats
	});
	return atTheirPlaces(
		answer,
		'seat',
		seats.map(({ place }) => place)
	);
}

const back = (event: RequestEvent, mark = 'tersimpan') =>
	`${href(event.locals.language, 'deskSigning', { id: event.params['id']! })}?${mark}`;

const simple = (
	event: RequestEvent,
	act: string,
	work: (ctx: App.Locals['ctx'], sent: SentForm) => Promise<object>,
	mark?: string
) =>
	answerForm(event, {
		act,
		texts: ['reason'],
		faults: textIn(event.locals.language).signing.faults,
		work,
		to: () => back(event, mark)
	});

export const actions: Actions = {
	begin: (event) =>
		answerForm(event, {
			act: 'begin',
			texts: 'every',
			faults: textIn(event.locals.language).signing.faults,
			labels: roundLabels(event.locals.language),
			work: (ctx, sent) => begin(event, ctx, sent),
			to: () => back(event)
		}),
	again: (event) =>
		simple(event, 'again', (ctx, sent) => askSeatAgain(ctx, sent.text('round'), sent.text('id')), 'dikirim'),
	withdraw: (event) =>
		simple(event, 'withdraw', (ctx, sent) => withdrawSigningRound(ctx, sent.text('id'), sent.text('reason'))),
	ceremony: (event) =>
		answerForm(event, {
			act: 'ceremony',
			texts: 'every',
			files: { ...scanLimits, maxFiles: originalPlaces },
			days: ['held_on'],
			faults: textIn(event.locals.language).signing.faults,
			labels: ceremonyLabels(event.locals.language),
			work: (ctx, sent) => record(event, ctx, sent),
			to: () => `${back(event)}#tinta`
		}),
	place: (event) =>
		simple(event, 'place', (ctx, sent) =>
			placeOriginal(ctx, sent.text('id'), {
				shelf: sent.text('shelf').slice(0, 60),
				box: sent.text('box').slice(0, 60),
				folder: sent.text('folder').slice(0, 60),
				note: sent.text('place_note').slice(0, 300)
			})
		),
	initial: (event) => simple(event, 'initial', (ctx, sent) => initialSeat(ctx, sent.text('id'))),
	refuse: (event) =>
		simple(event, 'refuse', (ctx, sent) =>
			refuseSeat(ctx, sent.text('id'), sent.text('reason').slice(0, 1000))
		)
};
