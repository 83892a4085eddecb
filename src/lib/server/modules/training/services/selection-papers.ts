import type { Ctx } from '$lib/server/platform/context';
import { countryName } from '$lib/server/platform/country-names';
import { renderPdf, type DecreeData, type SelectionSheetsData } from '$lib/server/platform/pdf';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { renderDecreeWord } from '$lib/server/platform/word';
import { allows, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { holdersOnDay, officeLanguage, officeLetterhead } from '$lib/server/modules/cooperation';
import {
	findDocumentUnchecked,
	openContentUnchecked,
	type DocumentContent,
	type HeldRefusal
} from '$lib/server/modules/documents';
import { textIn } from '$lib/text';
import { writeDay, writeSpan } from '$lib/written/dates';
import { writeNumber } from '$lib/written/numbers';
import { numberInWords } from '$lib/server/platform/pdf';
import { participantsOf, type CohortRow } from '../repository/cohorts';
import { nominationsOf } from '../repository/nominations';
import { sharesOf, type OfferRow } from '../repository/offers';
import { explainPlace } from './explain-selection';
import { readOffer, seesAllNominees, type OfferView } from './read-offer';
import { readCohort } from './read-cohort';

export const selectionPapers = ['keputusan.pdf', 'keputusan.docx', 'penjelasan.pdf'] as const;
export type SelectionPaper = (typeof selectionPapers)[number];

export type TrainingPaper = {
	readonly fileName: string;
	readonly mediaType: string;
	readonly bytes: Buffer;
};

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * The papers of a list that was made: the draft decree as PDF and DOCX, and the explanation for each person. Made
 * anew each time from what was kept with the list. `NOT_FOUND` before there is a list, and for whoever may not see
 * all names.
 */
export async function makeSelectionPaper(
	ctx: Ctx,
	offerId: string,
	paper: SelectionPaper
): Promise<TrainingPaper | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const view = await readOffer(ctx, offerId);
	if (isRefusal(view)) return view;
	if (!view.offer.selection || !seesAllNominees(ctx)) return refuse('NOT_FOUND');
	if (paper === 'penjelasan.pdf') return explanations(ctx, view);
	const chosen = await chosenOf(ctx, view.offer);
	return decreePaper(ctx, view.offer, chosen, paper === 'keputusan.docx' ? 'docx' : 'pdf', undefined);
}

/** The decree of a cohort as it was signed, with its number: for every officer, and for everybody where it is public. */
export async function makeDecreeCopy(
	ctx: Ctx,
	cohortId: string
): Promise<TrainingPaper | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	if (!allows(ctx.actor, 'training.read')) return refuse('NOT_FOUND');
	const view = await readCohort(ctx, cohortId);
	if (isRefusal(view)) return view;
	if (!view.cohort.offer_id) return refuse('NOT_FOUND');
	const offer = await readOffer(ctx, view.cohort.offer_id);
	if (isRefusal(offer)) return offer;
	const people = await ctx.db.rows(participantsOf({ cohortId }));
	// Whoever came in later stands in a decree of its own; the copy is what was signed.
	const signed = people.filter(({ replaces_id }) => replaces_id === null);
	return decreePaper(ctx, offer.offer, signed, 'pdf', view.cohort);
}

/** The scan of the signed decree, for every officer. `NOT_FOUND` where none was handed in. */
export async function openDecreeScan(
	ctx: Ctx,
	cohortId: string
): Promise<DocumentContent | AuthorisationRefusal | HeldRefusal | Refusal<'NOT_FOUND'>> {
	const view = await readCohort(ctx, cohortId);
	if (isRefusal(view)) return view;
	const document = view.cohort.decree_document_id
		? await findDocumentUnchecked(ctx, view.cohort.decree_document_id)
		: undefined;
	if (!document) return refuse('NOT_FOUND');
	return openContentUnchecked(ctx, document);
}

type Named = {
	readonly name: string;
	readonly rank: string | null;
	readonly office: string;
	readonly unit: string;
};

async function chosenOf(ctx: Ctx, offer: OfferRow): Promise<Named[]> {
	const rows = new Map((await ctx.db.rows(nominationsOf({ offerId: offer.id }))).map((row) => [row.id, row]));
	return (offer.selection?.placed ?? [])
		.filter(({ decision }) => decision === 'chosen')
		.map(({ id }) => rows.get(id)!);
}

async function decreePaper(
	ctx: Ctx,
	offer: OfferRow,
	people: readonly (Omit<Named, 'unit'> & { unit?: string; unit_name?: string })[],
	format: 'pdf' | 'docx',
	signed: CohortRow | undefined
): Promise<TrainingPaper> {
	const words = textIn(officeLanguage).trainingPapers.decree;
	const [holder] = signed ? [undefined] : await holdersOnDay(ctx, 'head_of_region', ctx.clock.today());
	const office = headOf(ctx).toUpperCase();
	const country = countryName(offer.country, officeLanguage) ?? offer.country;
	const when = writeSpan(offer.starts_on, offer.ends_on, officeLanguage);
	const counted = `${people.length} (${numberInWords(people.length, officeLanguage)})`;
	const data: DecreeData = {
		letterhead: { kind: 'head_of_region', lines: [office], address: [] },
		heading: [words.heading(office)],
		number: signed?.decree_number ?? null,
		about: words.about(offer.theme, country),
		authority: words.authority(office),
		considering: words.considering({
			programme: offer.programme,
			theme: offer.theme,
			quota: writeNumber(offer.quota, officeLanguage),
			when
		}),
		basis: words.basis,
		attention: [
			...(offer.letter_number && offer.letter_on
				? [words.letter(offer.letter_number, writeDay(offer.letter_on, officeLanguage, 'long'))]
				: []),
			...(offer.selection_fingerprint ? [words.list(offer.selection_fingerprint.slice(0, 16))] : [])
		],
		decides: words.decides({ people: counted, theme: offer.theme, country, when }),
		place: placeOf(ctx),
		signedOn: signed?.decree_on ?? null,
		signature: {
			capacity: [`${office},`],
			name: signed?.decree_signatory ?? holder?.name ?? '……………………………………'
		},
		copies: words.copies,
		annex: {
			title: words.annexTitle(office),
			heading: words.annexHeading(offer.theme),
			columns: [
				{ label: words.columns.name, weight: 2 },
				{ label: words.columns.rank, weight: 1 },
				{ label: words.columns.office, weight: 2 },
				{ label: words.columns.unit, weight: 2 }
			],
			rows: people.map(({ name, rank, office: post, unit, unit_name }) => [
				name,
				rank ?? words.noRank,
				post,
				unit ?? unit_name ?? ''
			])
		},
		draft: signed ? null : words.draft
	};
	const shared = {
		data,
		language: officeLanguage,
		title: words.title(offer.theme),
		author: ctx.tenant.name,
		example: offer.is_example
	} as const;
	return format === 'docx'
		? { fileName: `${words.file}.docx`, mediaType: wordType, bytes: await renderDecreeWord(shared) }
		: {
				fileName: `${words.file}.pdf`,
				mediaType: 'application/pdf',
				bytes: await renderPdf({ template: 'keputusan', ...shared })
			};
}

/** `Wali Kota Jambi`, whether or not the region's setting has the place in it already. */
function headOf(ctx: Ctx): string {
	const title = ctx.tenant.headTitle[officeLanguage];
	const place = placeOf(ctx);
	return title.toLowerCase().endsWith(place.toLowerCase()) ? title : `${title} ${place}`;
}

const placeOf = (ctx: Ctx) => textIn(officeLanguage).officePapers.place(ctx.tenant.shortName);

async function explanations(ctx: Ctx, view: OfferView): Promise<TrainingPaper> {
	const { offer } = view;
	const selection = offer.selection!;
	const { training, trainingPapers } = textIn(officeLanguage);
	const words = trainingPapers.sheets;
	const number = (value: number) => writeNumber(value, officeLanguage);
	const shares = await ctx.db.rows(sharesOf({ offerId: offer.id }));
	const { floors, mostPerUnit } = selection.rule;
	const group = (label: string, rows: OfferView['treatment']['staff'], names: Record<string, string>) =>
		rows.map(({ key, named, eligible, chosen }) => [
			label + (names[key] ?? key),
			number(named),
			number(eligible),
			number(chosen)
		]);
	const columns = textIn(officeLanguage).trainingForms.page.treatmentColumns;
	const data: SelectionSheetsData = {
		letterhead: await officeLetterhead(ctx),
		heading: words.heading,
		about: words.about(
			offer.theme,
			countryName(offer.country, officeLanguage) ?? offer.country,
			writeSpan(offer.starts_on, offer.ends_on, officeLanguage)
		),
		rule: [
			words.rule.quota(number(offer.quota), number(shares.length)),
			...(floors.women + floors.notCivilServants > 0
				? [words.rule.floors(number(floors.women), number(floors.notCivilServants))]
				: []),
			words.rule.share,
			words.rule.open,
			...(mostPerUnit === null ? [] : [words.rule.mostPerUnit(number(mostPerUnit))]),
			words.rule.ties,
			words.rule.failed
		],
		treatment: {
			heading: words.treatment,
			columns: [
				{ label: columns.group, weight: 3 },
				{ label: columns.named, align: 'end' },
				{ label: columns.eligible, align: 'end' },
				{ label: columns.chosen, align: 'end' }
			],
			rows: [
				...group('', view.treatment.gender, training.genders),
				...group('', view.treatment.staff, training.staffKinds),
				...group('', view.treatment.units, {})
			]
		},
		people: selection.placed.flatMap((place) => {
			const nominee = view.nominees.find(({ id }) => id === place.id);
			if (!nominee) return [];
			const explained = explainPlace(place, selection, offer.conditions, officeLanguage);
			return [{ name: nominee.name, office: nominee.office, unit: nominee.unit, ...explained }];
		}),
		conditionColumns: [
			{ label: words.conditionColumns.condition },
			{ label: words.conditionColumns.needed, weight: 1.6 },
			{ label: words.conditionColumns.had, weight: 1.2 },
			{ label: words.conditionColumns.result }
		],
		scoreColumns: [
			{ label: words.scoreColumns.criterion, weight: 2 },
			{ label: words.scoreColumns.weight, align: 'end' },
			{ label: words.scoreColumns.score, align: 'end' },
			{ label: words.scoreColumns.part, align: 'end' }
		],
		conditionsHeading: words.conditions,
		scoresHeading: words.scores,
		totalLabel: words.total,
		decisionLabel: words.decision,
		reasonsLabel: words.reasons,
		printed: words.printed(
			writeDay(selection.madeOn, officeLanguage, 'long'),
			(offer.selection_fingerprint ?? '').slice(0, 16)
		)
	};
	return {
		fileName: `${words.file}.pdf`,
		mediaType: 'application/pdf',
		bytes: await renderPdf({
			template: 'penjelasan-seleksi',
			data,
			language: officeLanguage,
			title: words.title(offer.theme),
			author: ctx.tenant.name,
			example: offer.is_example
		})
	};
}
