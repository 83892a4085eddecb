import { randomUUID } from 'node:crypto';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { whatsAppLink } from '$lib/desk-words/case-about';
import { downloadOf } from '$lib/desk-words/case-file';
import { verdictOf } from '$lib/desk-words/status';
import { orError } from '$lib/refused-page';
import { answerForm, type SentForm } from '$lib/server/hall/desk-form';
import { keepScan } from '$lib/server/hall/sent-scan';
import { actOnce, typed } from '$lib/server/hall/page-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import { readDissents, readFollowUps } from '$lib/server/hall/step-form/read';
import { scanLimits } from '$lib/server/hall/upload-limits';
import {
	actOnStep,
	addToAgenda,
	changeSitting,
	giveOpinionAtSitting,
	listCasesForSitting,
	makeMinutes,
	readSitting,
	takeAttendance,
	takeOffAgenda,
	declareConflict,
	keepSittingScan,
	noteDiscussion,
	sendInvitations,
	sittingScans,
	takeBackConflict,
	type SittingItem,
	type SittingView
} from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { datePartsOf, readDateParts } from '$lib/ui/date-parts';
import { writeDay } from '$lib/written/dates';
import { indonesianTimes } from '$lib/written/time-zone';
import { sittingTones } from '../parts/tones';
import { invitationState, papersOf, scansOf } from './papers-of-sitting';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, language } = locals;
	const view = orError(language, await readSitting(ctx, params.id));
	const { page, state } = textIn(language).sittings;
	const zone = indonesianTimes[ctx.tenant.timeZone].abbreviation;
	const mayChange = view.acts.includes('change');
	const waiting = mayChange ? await listCasesForSitting(ctx) : [];
	const when = page.when(writeDay(view.held_on, language), view.starts_at, zone);
	const me = ctx.actor.kind === 'person' ? ctx.actor.id : '';
	return {
		id: view.id,
		key: randomUUID(),
		saved: url.searchParams.has('tersimpan'),
		title: view.title,
		kicker: view.number ? page.kicker(view.number) : undefined,
		status: { tone: sittingTones[view.state] ?? 'neutral', text: state[view.state] ?? view.state },
		cancelled: view.state === 'cancelled',
		example: view.is_example,
		when: view.ends_at ? `${when}, ${page.until(view.ends_at, zone)}` : when,
		trail: [
			{ href: href(language, 'desk'), text: textIn(language).desk.frame.title },
			{ href: href(language, 'deskSittings'), text: textIn(language).sittings.list.title }
		],
		facts: [
			{ label: page.facts.place, value: view.place },
			{ label: page.facts.chair, value: view.chair?.name, note: view.chair?.position ?? undefined },
			{
				label: page.facts.secretary,
				value: view.secretary?.name,
				note: view.secretary?.position ?? undefined
			},
			...(view.notes ? [{ label: page.facts.notes, value: view.notes }] : [])
		].map((fact) => ({ ...fact, unknown: textIn(language).site.notKnown })),
		items: view.items.map((item) => itemLine(item, language)),
		papers: papersOf(view, language),
		circulated: view.manner === 'circulation' ? page.circulated : undefined,
		invited: mayChange && view.state === 'planned' ? invitationState(view, ctx, language) : undefined,
		scans: view.acts.includes('attend') ? scansOf(view, language) : [],
		minutes: view.minutes_document_id ? downloadOf(view.minutes_document_id, language) : undefined,
		attendance: view.attendance.map((one) => ({
			id: one.person_id,
			name: one.name,
			position: one.position ?? '',
			role: page.functions[one.function] ?? one.function,
			present: one.present,
			represented: one.represented_by ?? ''
		})),
		members: view.attendance
			.filter((one) => one.person_id !== me)
			.map((one) => ({ value: one.person_id, label: [one.name, one.position].filter(Boolean).join(', ') })),
		waiting: isRefusal(waiting)
			? []
			: waiting
					.filter((one) => !view.items.some((item) => item.case_id === one.case_id))
					.map((one) => ({
						value: one.case_id,
						label: one.subject,
						hint: [one.receipt, one.partner].filter(Boolean).join(' · ')
					})),
		acts: view.acts,
		anyConcluded: view.items.some((item) => item.conclusion !== null),
		values: {
			title: view.title,
			day: datePartsOf(view.held_on),
			starts_at: view.starts_at,
			ends_at: view.ends_at ?? '',
			place: view.place,
			number: view.number ?? '',
			notes: view.notes ?? ''
		},
		mayMove: view.state === 'planned',
		invitation: mayChange && view.state === 'planned' ? invitation(view, when, ctx, language) : undefined
	};
};

function itemLine(item: SittingItem, language: Language) {
	const { page } = textIn(language).sittings;
	const cases = textIn(language).cases.page;
	return {
		id: item.case_id,
		href: item.may_open ? href(language, 'deskCase', { id: item.case_id }) : undefined,
		title: page.item(item.position, item.subject),
		line: [item.procedure_name[language], item.partner, item.receipt].filter(Boolean).join(' · '),
		example: item.is_example,
		state: item.conclusion
			? verdictOf(item.conclusion, language)
			: {
					tone: item.waits === 'no_longer' ? ('ended' as const) : ('going' as const),
					text: page.waits[item.waits]!
				},
		takenUp: item.taken_up ? page.takenUp : undefined,
		note: item.conclusion_note ?? undefined,
		dissents: item.dissents.map((one) => `${one.name}: ${one.text}`),
		followUps: item.follow_ups.map((one) =>
			[one.what, one.who, one.due_on ? cases.until(writeDay(one.due_on, language, 'long')) : '']
				.filter(Boolean)
				.join(', ')
		),
		opinions: item.opinions.map((opinion, place) => ({
			key: String(place),
			who: [opinion.person.name, opinion.person.position].filter(Boolean).join(', '),
			verdict: verdictOf(opinion.verdict, language),
			note: opinion.note ?? undefined,
			onPaper: opinion.on_paper ? cases.onPaperShort : undefined,
			reset: opinion.reset ? page.reset : undefined
		})),
		written: item.written.map((opinion, place) => ({
			key: `t${place}`,
			about: opinion.about[language],
			who: opinion.person.name,
			verdict: verdictOf(opinion.verdict, language),
			note: opinion.note ?? undefined,
			reset: opinion.reset ? page.reset : undefined
		})),
		conflicts: item.conflicts.map((one) => ({
			id: one.person_id,
			text: `${[one.person.name, one.person.position].filter(Boolean).join(', ')}: ${one.why}`
		})),
		aside: item.my_conflict,
		tally: item.tally ? page.tally(item.tally) : undefined,
		discussion: item.discussion ?? '',
		mine: item.my_verdict ? verdictOf(item.my_verdict, language) : undefined,
		open: item.conclusion === null,
		mayConclude: item.conclusion === null && item.waits !== 'no_longer',
		needsReason:
			item.waits === 'for_opinions' || [...item.opinions, ...item.written].some(({ reset }) => reset),
		step: item.step
	};
}

/** The ready message of invitation, for the members' group; once the sitting is over there is nothing to invite to. */
function invitation(view: SittingView, when: string, ctx: Ctx, language: Language) {
	const { page } = textIn(language).sittings;
	const text = page.invitation({
		title: view.title,
		when,
		circulated: view.manner === 'circulation',
		place: view.place,
		agenda: view.items.map((item) => page.item(item.position, item.subject)).join('\n') || '-',
		page: ctx.origin + href(language, 'deskSitting', { id: view.id }),
		region: ctx.tenant.shortName
	});
	return { text, whatsApp: { text: page.openWhatsApp, href: whatsAppLink(text) } };
}

type Event = Pick<RequestEvent<{ id: string }>, 'request' | 'locals' | 'params'>;

/** Carries out one form of the page; on a refusal the page comes back with what was typed, at the form it came from. */
async function answer(
	{ request, locals, params }: Event,
	act: string,
	work: (ctx: Ctx, fields: FormData) => Promise<object | Refusal>
) {
	const { language } = locals;
	const fields = await request.formData();
	const result = await actOnce<object>(locals.ctx, fields, `sitting.${act}.${params.id}`, (ctx) =>
		work(ctx, fields)
	);
	if (isRefusal(result)) {
		const { fields: words } = textIn(language).desk;
		const problems = (result.details?.errors ?? []) as { field: string; message: string }[];
		return fail(statusOf(result.refused), {
			act,
			case: typed(fields, 'case_id'),
			sentence:
				problems.length > 0
					? problems.map(({ message }) => words[message] ?? message).join(' ')
					: sentenceFor(language, result),
			values: Object.fromEntries(
				[...fields].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
			) as Record<string, string>
		});
	}
	const place = typed(fields, 'case_id');
	redirect(
		303,
		`${href(language, 'deskSitting', { id: params.id })}?tersimpan${place ? `#permohonan-${place}` : ''}`
	);
}

/** The sheet is kept first, so that the sitting names it; one that is refused belongs to nobody and is swept. */
async function keepSheet(ctx: Ctx, id: string, sent: SentForm) {
	const scan = sittingScans.find((one) => one === sent.text('id'));
	if (!scan) return refuse('NOT_FOUND');
	const [file] = sent.files;
	if (!file) {
		const message = sentenceFor(ctx.language, refuse('DOCUMENT_MISSING'));
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'scan', message }] });
	}
	const stored = await keepScan(ctx, file, {
		kind: scan === 'attendance' ? 'daftar_hadir_tkksd' : 'berita_acara_tkksd',
		title: textIn('id').sittings.page.scans[scan]!
	});
	return isRefusal(stored) ? stored : keepSittingScan(ctx, id, scan, stored.id);
}

const verdictIn = (fields: FormData, name: string) => {
	const said = typed(fields, name);
	return said === 'feasible' || said === 'feasible_with_notes' || said === 'not_feasible' ? said : undefined;
};

export const actions: Actions = {
	opinion: (event) =>
		answer(event, 'opinion', async (ctx, fields) => {
			const verdict = verdictIn(fields, 'verdict');
			if (!verdict) return refuse('OUTCOME_UNKNOWN');
			return giveOpinionAtSitting(ctx, event.params.id, {
				case_id: typed(fields, 'case_id'),
				person_id: typed(fields, 'person_id') || null,
				verdict,
				note: typed(fields, 'note'),
				no_conflict_of_interest: fields.get('no_conflict') === 'on'
			});
		}),
	conclude: (event) =>
		answer(event, 'conclude', async (ctx, fields) => {
			const dissents = readDissents(typed(fields, 'dissents'));
			const followUps = readFollowUps(typed(fields, 'follow_ups'));
			if (dissents === null) return refuse('DISSENT_UNREADABLE');
			if (followUps === null) return refuse('FOLLOW_UP_UNREADABLE');
			return actOnStep(ctx, typed(fields, 'case_id'), typed(fields, 'step'), 'conclude', {
				sitting_id: event.params.id,
				conclusion: verdictIn(fields, 'conclusion'),
				note: typed(fields, 'note') || null,
				without_opinions: typed(fields, 'without_opinions') || null,
				dissents,
				follow_ups: followUps
			});
		}),
	add: (event) =>
		answer(event, 'add', (ctx, fields) =>
			addToAgenda(
				ctx,
				event.params.id,
				fields.getAll('case').filter((one): one is string => typeof one === 'string')
			)
		),
	remove: (event) =>
		answer(event, 'remove', (ctx, fields) => takeOffAgenda(ctx, event.params.id, typed(fields, 'case'))),
	attendance: (event) =>
		answer(event, 'attendance', (ctx, fields) =>
			takeAttendance(
				ctx,
				event.params.id,
				fields
					.getAll('person')
					.filter((one): one is string => typeof one === 'string')
					.map((id) => {
						const said = typed(fields, `present.${id}`);
						return {
							person_id: id,
							present: said === 'yes' ? true : said === 'no' ? false : null,
							represented_by: typed(fields, `represented.${id}`) || null
						};
					})
			)
		),
	change: (event) =>
		answer(event, 'change', (ctx, fields) => {
			const day = readDateParts(fields, 'held_on');
			return changeSitting(ctx, event.params.id, {
				title: typed(fields, 'title'),
				...(fields.has('held_on.day')
					? { held_on: day.state === 'day' ? day.day : day.state === 'empty' ? '' : 'x' }
					: {}),
				starts_at: typed(fields, 'starts_at'),
				ends_at: typed(fields, 'ends_at'),
				place: typed(fields, 'place'),
				number: typed(fields, 'number'),
				notes: typed(fields, 'notes')
			});
		}),
	cancel: (event) => answer(event, 'cancel', (ctx) => changeSitting(ctx, event.params.id, { cancel: true })),
	minutes: (event) => answer(event, 'minutes', (ctx) => makeMinutes(ctx, event.params.id)),
	conflict: (event) =>
		answer(event, 'conflict', (ctx, fields) =>
			declareConflict(ctx, event.params.id, {
				case_id: typed(fields, 'case_id'),
				person_id: typed(fields, 'person_id') || null,
				why: typed(fields, 'why')
			})
		),
	clear: (event) =>
		answer(event, 'clear', (ctx, fields) =>
			takeBackConflict(ctx, {
				case_id: typed(fields, 'case_id'),
				person_id: typed(fields, 'person_id'),
				why: typed(fields, 'why')
			})
		),
	discussion: (event) =>
		answer(event, 'discussion', (ctx, fields) =>
			noteDiscussion(ctx, event.params.id, {
				case_id: typed(fields, 'case_id'),
				discussion: typed(fields, 'discussion')
			})
		),
	invite: (event) => answer(event, 'invite', (ctx) => sendInvitations(ctx, event.params.id)),
	scan: (event) =>
		answerForm(event, {
			act: 'scan',
			texts: [],
			files: scanLimits,
			faults: {},
			work: (ctx, sent): Promise<object> => keepSheet(ctx, event.params.id, sent),
			to: () => `${href(event.locals.language, 'deskSitting', { id: event.params.id })}?tersimpan`
		})
};
