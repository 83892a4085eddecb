import { href } from '$lib/addresses';
import { deadlineOfClock, whyStanding } from '$lib/desk-words/case-line';
import { downloadOf, writeKind } from '$lib/desk-words/case-file';
import { recapFor } from '$lib/desk-words/case-recap';
import {
	findDelegates,
	findSignatoryOfRegion,
	instruments,
	listDeciders,
	listSittingsToConclude,
	type CaseView,
	type OpenStep,
	type PaperInCase
} from '$lib/server/modules/cooperation';
import { listUnits } from '$lib/server/modules/organisations';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { Deadline, FactItem, LinkTo } from '$lib/ui';
import { writeDay } from '$lib/written/dates';

type Choice = { readonly value: string; readonly label: string };

/** A paper in a form: to be checked, or to be handed in. */
export type PaperField = {
	readonly key: string;
	readonly name: string;
	readonly state: string;
	readonly remark: string;
	readonly file: { readonly href: string; readonly name: string } | null;
	readonly required: boolean;
};

/** Everything that the form of one open step shows, in the reader's language; the component only lays it out. */
export type StepFormView = {
	readonly step: string;
	readonly kind: string;
	readonly title: string;
	readonly about: string;
	readonly basis: readonly string[];
	readonly deadline: Deadline | null;
	readonly limitNote: string | null;
	readonly action: string;
	readonly onPaper: boolean;
	readonly outcomes: readonly Choice[];
	readonly submit: string;
	readonly noteHint: string;
	readonly papers: readonly PaperField[];
	/** The papers that this step makes, for those kinds that take one. */
	readonly makes: readonly Choice[];
	readonly sittings: readonly Choice[];
	/** The sitting that has the case on its agenda; what was taken up at a table is chosen by hand. */
	readonly sitting: string;
	readonly planSitting: string;
	readonly missingOpinions: string;
	readonly deciders: readonly Choice[];
	readonly existing: readonly Choice[];
	/** At the check: the units that may take the case on, and the one that has it. */
	readonly units: readonly Choice[];
	readonly unit: string;
	/** Whose book a number of the region comes from, beside its own: the unit that carries the case. */
	readonly books: readonly Choice[];
	readonly parties: readonly Choice[];
	readonly partnerName: string;
	readonly regionName: string;
	/** Who signs for the region today, proposed and not decided. */
	readonly regionSigner: { readonly name: string; readonly title: string } | null;
	/** Who else may sign for the region at this step, by a power of attorney; null where none may. */
	readonly delegates: string | null;
	/** The term that was proposed, in months; it counts from the signing where the paper is not said to have another. */
	readonly proposedMonths: number | null;
	readonly recap: readonly FactItem[];
	/** The drafts that were made from the template for this very step. */
	readonly made: readonly LinkTo[];
	readonly instruments: readonly Choice[];
	readonly instrument: string;
	readonly warning: string | null;
	readonly example: boolean;
};

/** Steps at which somebody judges what another has made; there alone one's own proposal is worth a word. */
const judging = ['check', 'opinion', 'decide', 'initial'];
const noteKinds = ['check', 'opinion', 'decide', 'initial'];

/** Makes the form of an open step for this actor; `onPaper` adds who decided, when, and the scan. */
export async function describeStepForm(
	ctx: Ctx,
	view: CaseView,
	step: OpenStep,
	onPaper: boolean
): Promise<StepFormView> {
	const { language } = ctx;
	const { caseForms: words, cases } = textIn(language);
	const outcomes = onPaper ? step.paper_outcomes : step.outcomes;
	const [sittings, deciders, units, regionSigner, delegates] = await Promise.all([
		step.kind === 'sitting' ? listSittingsToConclude(ctx, view.id) : [],
		onPaper ? listDeciders(ctx, step) : [],
		step.kind === 'check' && view.acts.includes('assign') ? listUnits(ctx) : [],
		step.kind === 'sign' ? findSignatoryOfRegion(ctx) : null,
		step.kind === 'sign' && step.instrument === 'pks' ? findDelegates(ctx) : []
	]);
	return {
		...partsOfCase(ctx, view),
		books: step.kind === 'number' && view.unit ? [{ value: view.unit.id, label: view.unit.name }] : [],
		existing: textsFor(step.kind, view, language),
		made: draftsMade(view, step, language),
		recap: recapFor(view, step.kind, language),
		regionSigner,
		delegates:
			delegates.length === 0
				? null
				: words.delegates(delegates.map((one) => `${one.name}, ${one.title} (${one.number})`).join('; ')),
		step: step.key,
		kind: step.kind,
		title: step.name[language],
		about: step.about[language],
		basis: step.basis.map(
			({ article, certainty }) => `${article[language]} (${cases.page.certainty[certainty] ?? certainty})`
		),
		deadline:
			step.clock.due !== null || step.clock.standing
				? deadlineOfClock(step.clock, whyStanding(view, step.kind, language), ctx.clock.today(), language)
				: null,
		limitNote: step.deadline?.source === 'region_setting' ? cases.page.regionSetting : null,
		action: href(
			language,
			'deskCaseAct',
			{ id: view.id, step: step.key },
			{ kertas: onPaper ? '1' : undefined }
		),
		onPaper,
		outcomes: outcomes.map((value) => ({
			value,
			label: words.choices[`${step.kind}.${value}`] ?? value
		})),
		submit: words.send[step.kind] ?? words.send['record']!,
		noteHint: words.noteHint[noteKinds.includes(step.kind) ? step.kind : 'other']!,
		papers: step.papers_in.map((paper) => paperField(paper, language)),
		makes: step.papers_out.map((paper) => ({ value: paper.key, label: paper.name[language] })),
		sittings: isRefusal(sittings)
			? []
			: sittings.map((one) => ({
					value: one.id,
					label: [
						`${writeDay(one.held_on, language)}: ${one.title}, ${one.place}`,
						one.on_agenda ? '' : `(${words.notOnAgenda})`
					]
						.filter(Boolean)
						.join(' ')
				})),
		sitting: isRefusal(sittings) ? '' : (sittings.find((one) => one.on_agenda)?.id ?? ''),
		planSitting: href(language, 'deskSittingNew', {}, { case: view.id }),
		missingOpinions: [
			...view.missing_opinions.filter((missing) => !missing.passed_over),
			...view.opinions.filter((given) => given.changed.length > 0)
		]
			.map((one) => one.step_name[language])
			.filter((name, place, all) => all.indexOf(name) === place)
			.join(', '),
		units: isRefusal(units) ? [] : units.map(({ id, name }) => ({ value: id, label: name })),
		deciders: isRefusal(deciders) ? [] : deciders.map((one) => deciderChoice(one, language)),
		instrument: step.instrument ?? '',
		warning: step.i_have_proposed && judging.includes(step.kind) ? words.proposedWarning : null
	};
}

/** The form that closes a whole case from its signed paper: the fields of a signing, the number, and why. */
export async function describeClosing(ctx: Ctx, view: CaseView): Promise<StepFormView> {
	const { language } = ctx;
	const words = textIn(language).caseForms;
	return {
		...partsOfCase(ctx, view),
		existing: textsFor('sign', view, language),
		made: [],
		recap: [],
		regionSigner: await findSignatoryOfRegion(ctx),
		delegates: null,
		step: 'tutup',
		kind: 'close',
		title: words.closeFromPaper,
		about: words.closeLead,
		basis: [],
		deadline: null,
		limitNote: null,
		action: href(language, 'deskCaseAct', { id: view.id, step: 'tutup' }),
		onPaper: false,
		outcomes: [],
		submit: words.closeSubmit,
		noteHint: '',
		papers: [],
		makes: [],
		sittings: [],
		sitting: '',
		planSitting: '',
		missingOpinions: '',
		deciders: [],
		units: [],
		books: [],
		instrument: view.open_steps.find((step) => step.instrument)?.instrument ?? '',
		warning: null
	};
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The texts kept with the case from which a step may take its own; a signed one is never an editable file. */
function textsFor(kind: string, view: CaseView, language: Language): Choice[] {
	if (kind !== 'draft' && kind !== 'sign') return [];
	const { page } = textIn(language).cases;
	const handedIn = view.papers.filter((paper) => paper.handed_in).map((paper) => paper.file?.document_id);
	return view.documents
		.filter(
			({ id, media_type: type }) =>
				!handedIn.includes(id) &&
				(kind === 'sign' ? type !== wordType : type === wordType || type === 'application/pdf')
		)
		.map((document) => ({
			value: document.id,
			label: [
				document.title,
				writeKind(document.media_type),
				page.version(document.version),
				document.signed ? page.signedVersion : ''
			]
				.filter(Boolean)
				.join(' · ')
		}));
}

/** Drafts from the template for this step's instrument: Word to go on with, PDF to read. */
function draftsMade(view: CaseView, step: OpenStep, language: Language): LinkTo[] {
	const { page } = textIn(language).cases;
	return view.documents
		.filter(({ kind }) => step.instrument !== null && kind.startsWith(`naskah_${step.instrument}`))
		.map((document) => ({
			href: downloadOf(document.id, language),
			text: `${document.title} (${writeKind(document.media_type)}, ${page.version(document.version)})`
		}));
}

function monthsProposed(view: CaseView): number | null {
	const { kak } = view.proposal_answers as { kak?: { term_months?: unknown } };
	return Number(kak?.term_months) || null;
}

function partsOfCase(ctx: Ctx, view: CaseView) {
	const { language } = ctx;
	const { archive, caseForms: words } = textIn(language);
	const partnerName = view.partner?.name ?? textIn(language).cases.page.facts.partner;
	return {
		parties: [
			{ value: 'region', label: words.ownRegion },
			{ value: view.partner?.name ?? 'partner', label: partnerName }
		],
		unit: view.unit?.id ?? '',
		proposedMonths: monthsProposed(view),
		partnerName,
		regionName: ctx.tenant.name,
		instruments: instruments.map((value) => ({ value, label: archive.instruments[value] })),
		example: ctx.mode === 'demo'
	};
}

function paperField(paper: PaperInCase, language: Language): PaperField {
	return {
		key: paper.key,
		name: paper.name[language],
		state: paper.state,
		remark: paper.remark ?? '',
		file: paper.file
			? { href: downloadOf(paper.file.document_id, language), name: paper.file.file_name }
			: null,
		required: paper.need === 'required'
	};
}

function deciderChoice(
	one: {
		person_id: string;
		name: string;
		position: string | null;
		capacity: string | null;
		from: string | null;
		to: string | null;
	},
	language: Language
): Choice {
	const { desk, caseForms } = textIn(language);
	if (one.capacity === null)
		return { value: one.person_id, label: [one.name, one.position].filter(Boolean).join(', ') };
	const written = (day: string | null, otherwise: string) =>
		day ? writeDay(day, language, 'short') : otherwise;
	const capacity =
		one.capacity === 'definitive' ? '' : ` (${desk.offices.capacity[one.capacity] ?? one.capacity})`;
	return {
		value: one.person_id,
		label: `${one.name}${capacity}: ${caseForms.onPaper.held(
			one.position ?? '',
			written(one.from, desk.offices.unknownDay),
			written(one.to, desk.offices.stillHeld)
		)}`
	};
}
