import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import {
	assembleText,
	languagesOf,
	loadLibrary,
	paperOf,
	readTemplate,
	type TemplateBody,
	type TemplateKey,
	type TextPart
} from '$lib/server/modules/documents';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { wordedValues, type Originals } from '../../domain/drafting/case-wording';
import { draftValues, type DraftFacts } from '../../domain/drafting/draft-values';
import { partiesOf, type Sides } from '../../domain/drafting/parties';
import { writePaper } from '../../domain/drafting/write-paper';
import { headLetterhead, marksOfSides } from '../papers/office-head';
import { renderPaper } from './make-papers';

/** The invented words of a preview in both languages. */
function samplesIn(): Originals {
	const samples = { id: textIn('id').drafting.sample, en: textIn('en').drafting.sample };
	const both = (say: (sample: typeof samples.id) => string) => ({ id: say(samples.id), en: say(samples.en) });
	return {
		title: both(({ subject }) => subject),
		background: both(({ kak }) => kak.background),
		purpose: both(({ kak }) => kak.purpose),
		location: both(({ kak }) => kak.location),
		scope: both(({ kak }) => kak.scope),
		party_roles: both(({ kak }) => kak.party_roles),
		financing: both(({ kak }) => kak.financing),
		parent_title: both(({ subject }) => subject)
	};
}

/** Invented facts for a preview: what a case knows before its text is begun, and nothing that it does not. */
function sampleFacts(ctx: Ctx): { facts: DraftFacts; sides: Sides } {
	const { sample } = textIn('id').drafting;
	const address = null;
	const partner = { name: sample.partner, address: sample.address };
	const numbers = { region: null, partner: null };
	return {
		facts: {
			region: { name: ctx.tenant.name, shortName: ctx.tenant.shortName, address },
			head: { title: ctx.tenant.headTitle, name: sample.head },
			unit: sample.unit,
			partner,
			term: { months: Number(sample.kak.term_months), startsOn: null },
			worded: wordedValues({}, samplesIn()),
			numbers,
			parent: {
				kind: 'kesepakatan_bersama',
				number: sample.parentNumber,
				signedOn: null
			},
			addenda: 0
		},
		sides: {
			region: {
				region: ctx.tenant.name,
				name: sample.head,
				office: ctx.tenant.headTitle.id,
				capacity: 'definitive',
				decree: null,
				address,
				power: null
			},
			partner: { organisation: sample.partner, name: null, office: null, address: sample.address },
			delegate: { name: null, office: `Kepala ${sample.unit}` },
			numbers,
			officeInEnglish: ctx.tenant.headTitle.en
		}
	};
}

/** What a template would make of invented facts, part by part; the template need not be kept yet. */
export async function previewTemplate(
	ctx: Ctx,
	kind: TemplateKey,
	body: TemplateBody
): Promise<readonly TextPart[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'clause.read');
	if (denied) return denied;
	const values = draftValues(paperOf(kind), sampleFacts(ctx).facts);
	return assembleText({ kind, number: 0, body }, await loadLibrary(ctx.db), values, languagesOf(kind)).parts;
}

/**
 * A kept version of a template as PDF with invented facts, marked as invented.
 *
 * @param asked the language; of a template that has no English the Indonesian is given
 */
export async function previewTemplatePdf(
	ctx: Ctx,
	key: string,
	number: number | null,
	asked: Language
): Promise<{ fileName: string; pdf: Buffer } | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const history = await readTemplate(ctx, key);
	if (isRefusal(history)) return history;
	const version = history.versions.find((one) => number === null || one.number === number);
	if (!version) return refuse('NOT_FOUND');
	const parts = await previewTemplate(ctx, history.kind, version.body);
	if (isRefusal(parts)) return parts;
	const { sides } = sampleFacts(ctx);
	const language = languagesOf(history.kind).includes(asked) ? asked : 'id';
	const words = textIn(language);
	const kind = paperOf(history.kind);
	const paper = writePaper(
		{
			kind,
			parts: parts.map((part, place) => ({ ...part, id: String(place) })),
			parties: partiesOf(kind, sides),
			mark: words.drafting.previewMark(version.number),
			letterhead: await headLetterhead(ctx),
			marks: await marksOfSides(ctx, { id: null, name: sides.partner.organisation }),
			place: words.officePapers.place(ctx.tenant.shortName),
			verification: null
		},
		language
	);
	const title = words.templates.edit.title(words.templates.kinds[history.kind] ?? history.kind);
	const ending = languagesOf(history.kind).length > 1 ? `-${language}` : '';
	return {
		fileName: `templat-${history.kind.replaceAll('_', '-')}-v${version.number}${ending}.pdf`,
		pdf: await renderPaper(ctx, paper, { language, title, example: true }, 'pdf')
	};
}
