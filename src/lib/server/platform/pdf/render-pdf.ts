import type { Language } from '$lib/text/bilingual';
import { preparePaper, templateSources } from './papers';
import type { TemplateData, TypstTemplateName } from './template-data';
import { PdfFault, TypstProcess, type TypstResult } from './typst-process';

/** One paper to be made. */
export type PdfRequest<Name extends TypstTemplateName = TypstTemplateName> = {
	readonly template: Name;
	readonly data: TemplateData[Name];
	/** The language of the fixed words and of the document; typed texts stay as they are. */
	readonly language: Language;
	readonly title: string;
	/** Whose paper it is (`Bagian Kerja Sama Sekretariat Daerah Kota Jambi`). */
	readonly author?: string;
	/** Invented data: a mark on every page and in the metadata (capability 92). */
	readonly example: boolean;
	/** The instant in the metadata; the same data and instant give the same bytes. Default: now. */
	readonly madeAt?: Date;
	/** Archival PDF/A-2a is made; `ua-1` serves the accessibility test; `1.7` where other PDFs are laid in, which neither allows. */
	readonly standard?: 'a-2a' | 'ua-1' | '1.7';
};

/** A longer list belongs in a spreadsheet: its PDF would take seconds and many megabytes. */
export const MAX_PDF_ROWS = 2_000;

/** Makes papers; the composition root holds one and closes it at the end. */
export class PdfPress {
	readonly #process: TypstProcess;

	/** @param timeoutMs after which one paper is given up. */
	constructor(timeoutMs = 30_000) {
		this.#process = new TypstProcess(templateSources, timeoutMs);
	}

	/**
	 * Makes one tagged PDF/A-2a and says what was reached.
	 * @throws PdfFault when the data does not fit the template, a list is longer than
	 * {@link MAX_PDF_ROWS}, or the time is over.
	 */
	async render<Name extends TypstTemplateName>(request: PdfRequest<Name>): Promise<TypstResult> {
		if (request.template === 'table-list') {
			const { rows } = request.data as TemplateData['table-list'];
			if (rows.length > MAX_PDF_ROWS) throw new PdfFault(`${rows.length} rows, at most ${MAX_PDF_ROWS}`);
		}
		const paper = preparePaper(request.template, request.data, request.language);
		const input = {
			language: request.language,
			title: request.title,
			author: request.author ?? '',
			example: request.example,
			data: paper.data
		};
		return this.#process.run({
			main: `${request.template}.typ`,
			data: JSON.stringify(input),
			files: paper.files,
			standard: request.standard ?? 'a-2a',
			madeAtSeconds: Math.floor((request.madeAt ?? new Date()).getTime() / 1000)
		});
	}

	/** How many pages of a PDF can be laid into another paper; null where none can: it is locked, or broken. */
	async pagesOf(bytes: Uint8Array): Promise<number | null> {
		const job = {
			data: '{}',
			files: [{ name: 'attached.pdf', bytes }],
			standard: '1.7',
			madeAtSeconds: 0
		} as const;
		try {
			await this.#process.run({ ...job, main: 'page-first.typ' });
			await this.#process.run({ ...job, main: 'page-count.typ' });
			return null;
		} catch (fault) {
			const told = /only has (\d+) page/.exec(fault instanceof Error ? fault.message : '');
			return told ? Number(told[1]) : null;
		}
	}

	/** Ends the compiler's process; papers in line are refused. */
	close(): void {
		this.#process.close();
	}
}

const PRESS = Symbol.for('satupintu.pdf-press');
type WithPress = { [PRESS]?: PdfPress };

/**
 * The program's one press, made at its first use: the two bundles (decisions.md 11) share it.
 * It keeps no program running and ends with it.
 */
export function pdfPress(): PdfPress {
	return ((globalThis as WithPress)[PRESS] ??= new PdfPress());
}

/**
 * Makes one paper as a tagged PDF/A-2a. Never inside a transaction (decisions.md 6).
 * @throws PdfFault as {@link PdfPress.render}.
 */
export async function renderPdf<Name extends TypstTemplateName>(request: PdfRequest<Name>): Promise<Buffer> {
	return (await pdfPress().render(request)).pdf;
}

/** How many pages of a PDF can be laid into a dossier; null where none can. */
export async function attachablePages(bytes: Uint8Array): Promise<number | null> {
	return pdfPress().pagesOf(bytes);
}
