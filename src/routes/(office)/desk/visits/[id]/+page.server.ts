import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { asksToChange, backTo, faultsIn, placeOf, recordActions } from '$lib/server/hall/record-actions';
import type { Row } from '$lib/server/hall/record-sections';
import {
	costTotals,
	stateTag,
	visitFields,
	withPastedIds,
	visitSections,
	whenOf
} from '$lib/server/hall/visit-words';
import { listUnits } from '$lib/server/modules/organisations';
import {
	addVisitPhotos,
	changeVisit,
	changeVisitPhoto,
	followOffer,
	listOfficeVisits,
	publishVisit,
	readVisit,
	removeVisitPart,
	requestBehindVisit,
	setVisitState,
	visitHead,
	visitParts,
	writeVisitPart
} from '$lib/server/modules/relations';
import { countryName } from '$lib/server/platform/country-names';
import { isRefusal } from '$lib/server/platform/refusal';
import type { UploadLimits } from '$lib/server/platform/uploads';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

const photoLimits: UploadLimits = {
	kinds: ['jpeg', 'png', 'pdf'],
	maxFileBytes: 15 * 1024 * 1024,
	maxFiles: 6
};

/** What may be said of a visit next: one that was held is not called off any more. */
const nextStates = {
	planned: ['held', 'cancelled'],
	held: ['planned'],
	cancelled: ['planned']
} as const;

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { ctx, language } = locals;
	const [found, unitList, list, behind] = await Promise.all([
		readVisit(ctx, params.id),
		listUnits(ctx),
		listOfficeVisits(ctx),
		requestBehindVisit(ctx, params.id)
	]);
	const file = orError(language, found);
	const others = orError(language, list);
	setHeaders({ 'cache-control': 'no-store' });
	const units = isRefusal(unitList) ? [] : unitList;
	const visit = file.head;
	const { visits: words, site } = textIn(language);
	const isOwn = file.mayWrite && visit.source_id === null;
	const answeredBy = others.find(({ answers_visit_id }) => answers_visit_id === visit.id);
	const toVisit = (id: string) => href(language, 'deskVisit', { id });
	const toPaper = (paper: string) => href(language, 'deskVisitPaper', { id: visit.id, paper });
	return {
		id: visit.id,
		key: randomUUID(),
		version: String(visit.version),
		done: url.searchParams.get('done'),
		title: visit.title[language],
		kicker: words.directions[visit.direction] ?? '',
		status: stateTag(visit.state, language),
		published: visit.is_published,
		example: visit.is_example ? site.example : undefined,
		fromSource: visit.source_id !== null,
		facts: [
			{
				label: words.page.when,
				value: whenOf(visit, language),
				note: visit.date_note?.[language],
				unknown: site.notKnown
			},
			{ label: words.page.purpose, value: visit.purpose?.[language], unknown: site.notKnown },
			{ label: words.page.place, value: visit.place ?? undefined, unknown: site.notKnown },
			{ label: words.page.host, value: visit.host?.[language], unknown: site.notKnown },
			{
				label: words.page.partner,
				value: visit.partner ?? countryName(visit.country, language) ?? visit.country,
				note: visit.partner ? countryName(visit.country, language) : undefined,
				href: visit.partner_id
					? href(language, 'deskPartner', { id: visit.partner_id })
					: href(language, 'country', { country: visit.country })
			},
			{ label: words.page.unit, value: visit.unit ?? undefined, unknown: site.notKnown },
			...(visit.answers_visit_id
				? [
						{
							label: words.page.answers,
							value: visit.answers?.[language],
							href: toVisit(visit.answers_visit_id)
						}
					]
				: []),
			...(answeredBy
				? [{ label: words.page.answeredBy, value: answeredBy.title[language], href: toVisit(answeredBy.id) }]
				: []),
			...(visit.agreement_id
				? [
						{
							label: words.page.agreement,
							value: visit.agreement ?? words.page.open,
							href: href(language, 'deskAgreement', { id: visit.agreement_id })
						}
					]
				: []),
			...(visit.case_id
				? [
						{
							label: words.page.case,
							value: visit.case_subject ?? words.page.open,
							href: href(language, 'deskCase', { id: visit.case_id })
						}
					]
				: []),
			...(visit.cohort_id
				? [
						{
							label: words.page.cohort,
							value: words.page.open,
							href: href(language, 'deskCohort', { id: visit.cohort_id })
						}
					]
				: []),
			...(visit.report_obligation_id
				? [
						{
							label: words.page.report,
							value: words.page.reportLink,
							href: href(language, 'deskObligation', { id: visit.report_obligation_id })
						}
					]
				: [])
		],
		agendaNote: visit.agenda_note ?? undefined,
		tookHome: visit.took_home ?? undefined,
		request: behind
			? {
					href: href(language, 'deskVisitRequest', { id: behind.id }),
					text: textIn(language).visitRequests.desk.request
				}
			: undefined,
		sections: visitSections(file, ctx.clock.today(), language),
		seesGifts: file.seesGifts,
		totals: costTotals(file.parts.cost as readonly Row[], language),
		offers: file.mayWrite
			? file.parts.statement
					.filter(({ kind, obligation_id }) => kind === 'offered' && !obligation_id)
					.map((row) => ({ id: row.id, text: (row.text as { id: string; en: string })[language] }))
			: [],
		units: units.map(({ id, name }) => ({ value: id, label: name })),
		unitId: visit.unit_id ?? '',
		photos: file.photos.map((photo) => ({
			id: photo.id,
			caption: photo.caption,
			isMaterial: photo.kind === 'material',
			isPublic: photo.is_public,
			version: String(photo.version),
			href: href(language, 'deskVisitFile', { id: visit.id, document: photo.document_id })
		})),
		mayWrite: file.mayWrite,
		mayChange: isOwn,
		mayPublish: file.mayPublish,
		states: file.mayWrite && isOwn ? nextStates[visit.state] : [],
		changeFields: isOwn && asksToChange(url) ? visitFields(visit, units, others, language) : [],
		papers: [
			{ text: `${words.page.pack} (${words.page.pdf})`, href: toPaper('bahan-latar-belakang.pdf') },
			{ text: `${words.page.pack} (${words.page.word})`, href: toPaper('bahan-latar-belakang.docx') },
			{ text: `${words.page.release} (${words.page.pdf})`, href: toPaper('siaran-pers.pdf') },
			{ text: `${words.page.release} (${words.page.word})`, href: toPaper('siaran-pers.docx') }
		],
		publicHref: visit.is_published ? href(language, 'visit', { id: visit.id }) : undefined,
		countryHref: href(language, 'deskCountry', { country: visit.country })
	};
};

const back = backTo('deskVisit');

const acts = recordActions({
	page: 'deskVisit',
	head: visitHead,
	named: ['partner', 'partner_kind'],
	parts: visitParts,
	change: (ctx, id, input, version) => changeVisit(ctx, id, withPastedIds(input), version),
	publish: publishVisit,
	writePart: writeVisitPart,
	removePart: removeVisitPart
});

export const actions: Actions = {
	change: acts.change,
	publish: acts.publish,
	delegate: acts.delegate,
	item: acts.item,
	statement: acts.statement,
	gift: acts.gift,
	cost: acts.cost,
	permit: acts.permit,
	remove: acts.remove,
	state: (event) =>
		answerForm(event, {
			act: 'state',
			texts: ['state'],
			faults: faultsIn(event),
			work: (ctx, sent) =>
				setVisitState(ctx, event.params.id, { state: sent.text('state'), version: placeOf(sent).version }),
			to: () => back(event, 'state')
		}),
	follow: (event) =>
		answerForm(event, {
			act: 'follow',
			texts: ['owner_id'],
			days: ['due_on'],
			faults: faultsIn(event),
			work: (ctx, sent) =>
				followOffer(ctx, event.params.id, sent.text('id'), {
					owner: 'unit',
					owner_id: sent.text('owner_id'),
					due_on: sent.day('due_on')
				}),
			to: () => back(event, 'followed', '#statement')
		}),
	photos: (event) =>
		answerForm(event, {
			act: 'photos',
			files: photoLimits,
			texts: ['caption', 'is_public'],
			faults: faultsIn(event),
			work: (ctx, sent) =>
				addVisitPhotos(
					ctx,
					event.params.id,
					{ caption: sent.text('caption'), isPublic: sent.text('is_public') === 'on' },
					sent.files.map((one) => ({
						name: one.name,
						kind: one.kind === 'png' || one.kind === 'pdf' ? one.kind : ('jpeg' as const),
						mediaType: one.mediaType,
						open: () => one.open()
					}))
				),
			to: () => back(event, 'photos', '#foto')
		}),
	photo: (event) =>
		answerForm(event, {
			act: 'photo',
			texts: ['change'],
			faults: faultsIn(event),
			work: (ctx, sent) => {
				const change = sent.text('change');
				return changeVisitPhoto(
					ctx,
					event.params.id,
					placeOf(sent),
					change === 'show' || change === 'remove' ? change : 'hide'
				);
			},
			to: () => back(event, 'photos', '#foto')
		})
};
