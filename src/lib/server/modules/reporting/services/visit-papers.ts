import type { Ctx } from '$lib/server/platform/context';
import { countryName } from '$lib/server/platform/country-names';
import { renderPdf, type OfficeTextData } from '$lib/server/platform/pdf';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { renderOfficeWord } from '$lib/server/platform/word';
import {
	holdersOnDay,
	officeLanguage,
	officeLetterhead,
	readOfficeAgreement
} from '$lib/server/modules/cooperation';
import type { AuthorisationRefusal } from '$lib/server/modules/identity';
import { listObligations } from '$lib/server/modules/obligations';
import { listAgreements, readRegisterQuestion } from '$lib/server/modules/portal';
import { countryView, readVisit, type VisitFile } from '$lib/server/modules/relations';
import { readCohort, trainingOfCountry } from '$lib/server/modules/training';
import { textIn } from '$lib/text';
import type { Bilingual } from '$lib/text/bilingual';
import { writeDay, writePartialDay, writeSpan } from '$lib/written/dates';
import { writeNumber } from '$lib/written/numbers';

export const visitPaperNames = [
	'bahan-latar-belakang.pdf',
	'bahan-latar-belakang.docx',
	'siaran-pers.pdf',
	'siaran-pers.docx'
] as const;
export type VisitPaperName = (typeof visitPaperNames)[number];

type Paper = { readonly fileName: string; readonly mediaType: string; readonly bytes: Buffer };
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * A paper made from a visit: the background pack for whoever receives or travels, which stays in the office, or the
 * draft of a press release, which holds nothing that the public page would not show. Made anew each time.
 */
export async function makeVisitPaper(
	ctx: Ctx,
	visitId: string,
	paper: VisitPaperName
): Promise<Paper | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const file = await readVisit(ctx, visitId);
	if (isRefusal(file)) return file;
	const isPack = paper.startsWith('bahan');
	const subject = await subjectOf(ctx, file);
	const data = isPack ? await backgroundPack(ctx, file, subject) : await pressRelease(ctx, file, subject);
	const words = textIn(officeLanguage).visitPapers[isPack ? 'pack' : 'release'];
	const request = {
		data,
		language: officeLanguage,
		title: `${words.heading}: ${file.head.title[officeLanguage]}`,
		author: ctx.tenant.name,
		example: file.head.is_example
	} as const;
	return paper.endsWith('.docx')
		? { fileName: `${words.file}.docx`, mediaType: wordType, bytes: await renderOfficeWord(request) }
		: {
				fileName: `${words.file}.pdf`,
				mediaType: 'application/pdf',
				bytes: await renderPdf({ template: 'office-text', ...request })
			};
}

const said = (text: unknown) => (text as Bilingual | null)?.[officeLanguage];

function whenOf({ starts_on, ends_on, date_precision }: VisitFile['head']): string {
	if (starts_on === null) return textIn(officeLanguage).outward.unknownDay;
	return ends_on !== null && ends_on !== starts_on
		? writeSpan(starts_on, ends_on, officeLanguage)
		: writePartialDay({ day: starts_on, precision: date_precision }, officeLanguage, 'long');
}

/** People as they may be named outside: a child by what it came as. */
const peopleOf = ({ parts }: VisitFile, isPublic: boolean): string[] =>
	parts.delegate.flatMap(({ name, office, is_minor }) => {
		const shown = [isPublic && is_minor ? undefined : name, said(office)].filter(Boolean).join(', ');
		return shown ? [shown] : [];
	});

const empty = {
	recipients: [],
	parties: [],
	closing: '',
	place: null,
	signedOn: null,
	signatures: [],
	verification: null
} satisfies Partial<OfficeTextData>;

/** What a signing or a send-off is about, in sentences that may stand outside; nothing for a mere visit. */
async function subjectOf(ctx: Ctx, { head: visit }: VisitFile): Promise<readonly string[]> {
	const words = textIn(officeLanguage).visitPapers.subject;
	const lines: string[] = [];
	if (visit.agreement_id) {
		const agreement = await readOfficeAgreement(ctx, visit.agreement_id);
		// What is held back from the public is no matter for the press.
		if (!isRefusal(agreement) && agreement.state === 'published') {
			const parties = agreement.parties_full.map(({ name }) => name).join(words.and);
			lines.push(words.agreement(agreement.title ?? agreement.subject ?? '', parties));
			if (agreement.term_known && agreement.ends_on)
				lines.push(words.until(writeDay(agreement.ends_on, officeLanguage, 'long')));
		}
	}
	if (visit.cohort_id) {
		const found = await readCohort(ctx, visit.cohort_id);
		if (!isRefusal(found)) {
			const { cohort, participants } = found;
			const going = participants.filter(({ state }) => state === 'going');
			const units = new Set(going.map(({ unit_name: unit }) => unit)).size;
			lines.push(
				words.cohort(
					writeNumber(going.length, officeLanguage),
					writeNumber(units, officeLanguage),
					cohort.programme,
					cohort.theme ?? '',
					writeSpan(cohort.starts_on, cohort.ends_on, officeLanguage)
				)
			);
			if (cohort.decree_number && cohort.decree_public) lines.push(words.decree(cohort.decree_number));
		}
	}
	return lines;
}

async function backgroundPack(
	ctx: Ctx,
	file: VisitFile,
	subject: readonly string[]
): Promise<OfficeTextData> {
	const { head: visit, parts } = file;
	const words = textIn(officeLanguage).visitPapers.pack;
	const other = countryName(visit.country, officeLanguage) ?? visit.country;
	const [view, training, register, agreements, owed, [head]] = await Promise.all([
		countryView(ctx, visit.country),
		trainingOfCountry(ctx, visit.country),
		listAgreements(ctx, readRegisterQuestion({}, 100).question),
		listAgreements(ctx, readRegisterQuestion({ country: visit.country }, 100).question),
		listObligations(ctx, {
			subject: { kind: 'visit' },
			states: ['open', 'evidenced', 'returned'],
			limit: 200
		}),
		holdersOnDay(ctx, 'head_of_region', ctx.clock.today())
	]);
	// A pack of a real visit tells nothing invented.
	const isTold = ({ isExample }: { isExample: boolean }) => visit.is_example || !isExample;
	const earlier = view.visits.filter((one) => one.id !== visit.id && isTold(one));
	const dated = (day: string | null, precision: 'day' | 'month' | 'year', kind: string, what: string) => ({
		sort: day ?? '',
		text: `${day === null ? textIn(officeLanguage).outward.unknownDay : writePartialDay({ day, precision }, officeLanguage, 'long')}: ${words.kinds[kind]}, ${what}`
	});
	const history = [
		...earlier.map((one) => dated(one.startsOn, one.precision, 'visit', one.title[officeLanguage])),
		...view.meetings.filter(isTold).map((one) => dated(one.heldOn, 'day', 'meeting', one.title)),
		...training.cohorts
			.filter((one) => one.status !== 'cancelled' && isTold(one))
			.map((one) => dated(one.startsOn, one.precision, 'cohort', one.theme ?? one.programme)),
		...agreements.rows
			.filter(({ is_example }) => isTold({ isExample: is_example }))
			.map((one) => dated(one.signed_on, one.signed_precision, 'agreement', one.title ?? one.parties))
	].toSorted((one, two) => (one.sort < two.sort ? -1 : one.sort > two.sort ? 1 : 0));
	const known = new Set([visit.id, ...earlier.map(({ id }) => id)]);
	const promises = isRefusal(owed)
		? []
		: owed.rows
				.filter(({ subject_id, kind }) => known.has(subject_id) && kind === 'follow_up')
				.map(({ what, owner_name, due_on }) =>
					words.promise(
						what,
						owner_name,
						due_on === null ? words.noDue : words.due(writeDay(due_on, officeLanguage, 'long'))
					)
				);
	const chapter = (title: string, lines: readonly string[], otherwise?: string) => ({
		title,
		clauses: lines.length > 0 ? lines.map((text) => ({ text })) : [{ text: otherwise ?? '–' }]
	});
	const said_ = parts.statement.map(
		({ kind, text }) =>
			`${textIn(officeLanguage).visits.parts.statement!.choices!.kind![String(kind)]}: ${said(text)}`
	);
	const recorded = register.rows.filter(({ is_example }) => !is_example).length;
	const count =
		register.next === null
			? writeNumber(recorded, officeLanguage)
			: `> ${writeNumber(recorded, officeLanguage)}`;
	return {
		...empty,
		form: 'outline',
		letterhead: await officeLetterhead(ctx),
		heading: [words.heading, visit.title[officeLanguage].toUpperCase()],
		opening: words.opening(visit.title[officeLanguage], whenOf(visit)),
		between: [],
		sections: [
			chapter(
				words.visit,
				[
					visit.partner ? `${visit.partner}, ${other}` : other,
					said(visit.purpose),
					visit.place,
					said(visit.host),
					...subject,
					...said_
				].filter((line): line is string => Boolean(line))
			),
			chapter(words.people, peopleOf(file, false)),
			chapter(words.profile, [
				words.profileLines(ctx.tenant.name, ctx.tenant.kodeWilayah),
				...(head ? [words.head(head.title, head.name)] : []),
				words.register(count)
			]),
			chapter(
				words.history(other),
				history.map(({ text }) => text),
				words.noHistory
			),
			chapter(words.promises, promises, words.noPromises)
		],
		annexes:
			parts.item.length === 0
				? []
				: [
						{
							title: words.programme,
							table: {
								columns: [
									{ label: words.columns.day, weight: 1.4 },
									{ label: words.columns.time },
									{ label: words.columns.what, weight: 3 },
									{ label: words.columns.place, weight: 2 }
								],
								rows: parts.item.map(({ happens_on, starts_at, what, place }) => [
									writeDay(String(happens_on), officeLanguage, 'long'),
									String(starts_at ?? ''),
									String(what),
									String(place ?? '')
								])
							}
						}
					],
		draft: words.internal
	};
}

async function pressRelease(ctx: Ctx, file: VisitFile, subject: readonly string[]): Promise<OfficeTextData> {
	const { head: visit, parts, photos } = file;
	const { visitPapers, officePapers } = textIn(officeLanguage);
	const words = visitPapers.release;
	const other = visit.partner ?? countryName(visit.country, officeLanguage) ?? visit.country;
	const purpose = said(visit.purpose);
	const lead =
		visit.kind === 'signing'
			? words.leadSigning
			: visit.kind === 'send_off'
				? words.leadSendOff
				: visit.direction === 'incoming'
					? words.lead
					: words.leadOut;
	const usual = visit.direction === 'incoming' ? words.otherSide : words.ourSide;
	const people = peopleOf(file, true);
	const shown = photos.filter(({ is_public }) => is_public).map(({ caption }) => caption);
	const letterhead = await officeLetterhead(ctx);
	const paragraphs = [
		...subject,
		...(visit.place ? [words.venue(visit.place)] : []),
		...(people.length > 0 ? [words.people(people.join('; '))] : []),
		...parts.statement.map(({ kind, by_whom, text }) => {
			const say = words[kind as 'offered' | 'planned' | 'wished'];
			return say(
				said(by_whom) ?? (kind === 'planned' ? ctx.tenant.name : usual),
				(said(text) ?? '').replace(/\.$/, '')
			);
		}),
		...(visit.answers ? [words.answers(said(visit.answers) ?? '')] : []),
		...(said(visit.note) ? [said(visit.note)!] : [])
	];
	return {
		...empty,
		form: 'outline',
		letterhead,
		heading: [words.heading, visit.title[officeLanguage].toUpperCase()],
		opening: lead(
			officePapers.place(ctx.tenant.shortName),
			whenOf(visit),
			ctx.tenant.name,
			other,
			purpose ? words.purpose(purpose) : ''
		),
		between: paragraphs,
		sections: shown.length === 0 ? [] : [{ title: words.photos, clauses: shown.map((text) => ({ text })) }],
		closing: words.contact(letterhead.lines.join(', ')),
		annexes: [],
		draft: words.draft
	};
}
