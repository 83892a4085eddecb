import type { Ctx } from '$lib/server/platform/context';
import {
	attachablePages,
	PdfFault,
	renderPdf,
	type DossierData,
	type DossierPaper
} from '$lib/server/platform/pdf';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import type { AuthorisationRefusal } from '$lib/server/modules/identity';
import { papersFor, stepOf } from '$lib/server/modules/workflow';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import { readsFromOutside } from '../../domain/case-scope';
import { loadCaseUnchecked } from '../case-file';
import type { CaseView, FileOfPaper, PaperInCase } from '../case-view';
import { readCaseView } from '../read-case';
import { openDocument } from '../read-document';
import type { MadePaper } from './case-papers';
import { officeLanguage, officeLetterhead } from './office-head';

/** More than this is no dossier but an archive: what is beyond stands as a sheet that says where it lies. */
const mostPages = 400;
const mostBytes = 60 * 1024 * 1024;

/** What a gate asks for, and what of it is there. */
export type GateOfCase = {
	readonly step: string | null;
	readonly name: string | null;
	/** The gate's papers first, then what else the case keeps. */
	readonly papers: readonly PaperInCase[];
	readonly missing: readonly PaperInCase[];
};

/**
 * The outside gate that a case stands at, or comes to next, with the papers that it asks for; a case without one has
 * all its papers and nothing missing but what its procedure requires of whoever proposes.
 */
export async function gateOfCase(ctx: Ctx, view: CaseView): Promise<GateOfCase> {
	const file = await loadCaseUnchecked(ctx.db, view.id);
	const position = (key: string) => view.line.find((entry) => entry.key === key)?.position;
	const gates = view.line.filter((entry) => entry.kind === 'await_external');
	const gate =
		gates.find((entry) => view.open_steps.some((step) => step.key === entry.key)) ??
		gates.find((entry) => position(entry.key) === 'ahead');
	const step = gate && file ? stepOf(file.state.procedure, gate.key) : undefined;
	const uses = step && file ? papersFor(step.papers_in, file.state.answers) : [];
	const known = new Map(view.papers.map((paper) => [paper.key, paper]));
	const procedurePapers = file?.state.procedure.papers ?? [];
	const asked = uses.map((use): PaperInCase => {
		const paper = known.get(use.paper);
		if (paper) return { ...paper, need: use.need };
		const kind = procedurePapers.find((one) => one.key === use.paper);
		return {
			key: use.paper,
			name: kind?.name ?? { id: use.paper, en: use.paper },
			need: use.need,
			handed_in: false,
			formats: kind?.formats ?? [],
			headings: [],
			state: 'missing',
			remark: null,
			checked_by: null,
			checked_at: null,
			file: null
		};
	});
	const rest = view.papers.filter((paper) => !uses.some((use) => use.paper === paper.key));
	const required = gate ? asked : rest;
	return {
		step: gate?.key ?? null,
		name: gate?.name[officeLanguage] ?? null,
		papers: [...asked, ...rest],
		missing: required.filter(
			(paper) => paper.need === 'required' && (paper.file === null || paper.state === 'wrong')
		)
	};
}

/**
 * The papers of a case as one PDF with a contents page, for the council, a ministry or a file (J6): those that the gate
 * asks for first, and a list of what is still missing. PDFs and pictures are laid in page by page; a Word file or a
 * locked PDF stands as a sheet with its fingerprint. Only what this reader may open is in it, and each is noted as read.
 */
export async function makeDossier(
	ctx: Ctx,
	caseId: string
): Promise<MadePaper | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	if (readsFromOutside(ctx.actor)) return refuse('NOT_FOUND');
	const view = await readCaseView(ctx, caseId);
	if (isRefusal(view)) return view;
	const gate = await gateOfCase(ctx, view);
	const words = textIn(officeLanguage).officePapers.dossier;
	const papers: DossierPaper[] = [];
	let room = { pages: mostPages, bytes: mostBytes };
	for (const paper of gate.papers) {
		if (paper.file === null) continue;
		const made = await paperOf(ctx, paper.name[officeLanguage], paper.file, room);
		if (made === null) continue;
		papers.push(made);
		room = {
			pages: room.pages - made.pages,
			bytes: room.bytes - (made.file?.bytes.length ?? 0)
		};
	}
	const data: DossierData = {
		letterhead: await officeLetterhead(ctx),
		heading: words.heading,
		purpose: gate.name ? words.purpose(gate.name) : '',
		about: [
			{ label: words.about.subject, value: view.subject },
			{ label: words.about.partner, value: view.partner?.name ?? '—' },
			{ label: words.about.procedure, value: view.procedure.name[officeLanguage] },
			{ label: words.about.receipt, value: view.receipt ?? '—' },
			{ label: words.about.made, value: writeDay(ctx.clock.today(), officeLanguage, 'long') }
		],
		madeOn: ctx.clock.today(),
		contentsHeading: words.contents,
		missingHeading: words.missing,
		missing: gate.missing.map((paper) =>
			paper.file ? words.wrong(paper.name[officeLanguage]) : paper.name[officeLanguage]
		),
		missingNone: words.missingNone,
		lettersHeading: words.letters,
		letters: view.letters.map((letter) => letterLine(letter)),
		fingerprint: words.fingerprint,
		papers
	};
	return { fileName: `berkas-${view.receipt ?? view.id}.pdf`, pdf: await rendered(ctx, view, data) };
}

/** A file that can be counted and yet not be laid in costs only itself its place, never the whole dossier. */
async function rendered(ctx: Ctx, view: CaseView, data: DossierData): Promise<Buffer> {
	const words = textIn(officeLanguage).officePapers.dossier;
	const request = {
		template: 'dossier',
		language: officeLanguage,
		title: `${words.heading}: ${view.subject}`,
		author: ctx.tenant.name,
		example: view.is_example,
		standard: '1.7'
	} as const;
	try {
		return await renderPdf({ ...request, data });
	} catch (fault) {
		if (!(fault instanceof PdfFault)) throw fault;
		const papers = data.papers.map((paper) => ({
			...paper,
			file: null,
			pages: 0,
			absentBecause: paper.absentBecause ?? words.unreadable
		}));
		return renderPdf({ ...request, data: { ...data, papers } });
	}
}

/** One paper as it lies in the dossier; null where this reader may not open it. */
async function paperOf(
	ctx: Ctx,
	name: string,
	file: FileOfPaper,
	room: { pages: number; bytes: number }
): Promise<DossierPaper | null> {
	const words = textIn(officeLanguage).officePapers.dossier;
	const shared = {
		name,
		detail: words.detail(file.file_name, file.version, file.signed),
		sha256: file.sha256
	};
	const sheet = (absentBecause: string) => ({ ...shared, absentBecause, file: null, pages: 0 });
	const format = formats[file.media_type];
	if (file.removed_by_list)
		return sheet(textIn(officeLanguage).destruction.contentsGone(file.removed_by_list));
	if (format === undefined) return sheet(words.notLaidIn);
	if (file.size > room.bytes) return sheet(words.tooLarge);
	const opened = await openDocument(ctx, file.document_id, file.version);
	if (isRefusal(opened)) return null;
	const chunks: Buffer[] = [];
	for await (const chunk of opened.content) chunks.push(Buffer.from(chunk as Uint8Array));
	const bytes = Buffer.concat(chunks);
	const pages = format === 'pdf' ? await attachablePages(bytes) : 1;
	if (pages === null) return sheet(words.unreadable);
	if (pages > room.pages) return sheet(words.tooLarge);
	return { ...shared, absentBecause: null, file: { format, bytes, description: name }, pages };
}

const formats: Readonly<Record<string, 'pdf' | 'png' | 'jpg'>> = {
	'application/pdf': 'pdf',
	'image/png': 'png',
	'image/jpeg': 'jpg'
};

function letterLine(letter: CaseView['letters'][number]): string {
	const { page } = textIn(officeLanguage).cases;
	const written = letter.letter_number
		? page.letter(
				letter.letter_number,
				letter.letter_date ? writeDay(letter.letter_date, officeLanguage, 'long') : page.unknown
			)
		: page.unknown;
	return `${letter.step_name[officeLanguage]}: ${page.letterOutcome[letter.outcome] ?? letter.outcome}, ${written}`;
}
