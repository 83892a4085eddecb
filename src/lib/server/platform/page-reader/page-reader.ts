import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { OneAtATime } from '../child-process';
import childSource from './page-child.cjs?raw';

/** A page cannot be read: the file is not what it says, or is built to cost without end. */
export class PageFault extends Error {
	override readonly name = 'PageFault';
}

/** Left, top, width and height as parts (0 to 1) of the page's width and height. */
export type Box = readonly [number, number, number, number];

export type PageWord = { readonly text: string; readonly box: Box };

export type PageText = {
	readonly text: string;
	/** `layer`: the page carries its text; `recognised`: it is a picture, and was read by OCR in Indonesian. */
	readonly origin: 'layer' | 'recognised';
	/** How sure the recognition is, 0 to 100; null where nothing had to be recognised. */
	readonly confidence: number | null;
	readonly words: readonly PageWord[];
};

/** A box on a page for somebody who works on it: what lies there stays readable. */
export type PageMark = { readonly box: Box; readonly tone: 'kept' | 'proposed' };

export type PagePicture = {
	readonly bytes: Buffer;
	readonly width: number;
	readonly height: number;
	/** The paper's size in points (1/72 inch). */
	readonly points: { readonly width: number; readonly height: number };
};

/** A file whose pages are asked for: its checksum as the key, so that it crosses to the child once. */
export type PagedFile = {
	readonly key: string;
	readonly kind: 'pdf' | 'picture';
	/** Called where the child does not have the file open. */
	readonly bytes: () => Promise<Buffer>;
};

type Job =
	| { readonly act: 'open'; readonly key: string; readonly kind: string; readonly bytes: Buffer }
	| { readonly act: 'read' | 'measure'; readonly key: string; readonly page: number }
	| {
			readonly act: 'draw';
			readonly key: string;
			readonly page: number;
			readonly width: number;
			readonly boxes: readonly Box[];
			readonly marks: readonly PageMark[];
			readonly corner: readonly [number, number] | null;
			readonly format: 'png' | 'jpeg';
			readonly quality: number;
	  }
	| { readonly act: 'sheet'; readonly bytes: Buffer; readonly turned: number; readonly longest?: number };
type Answer = { readonly isAbsent?: boolean };

const require = createRequire(import.meta.url);

/**
 * Reads and draws the pages of PDFs and pictures: the text that they carry, or what OCR sees (offline, Indonesian). In a
 * child process: some 300 MB while it works, nothing when it has been idle for a minute.
 */
export class PageReader {
	readonly #line: OneAtATime<Job, Answer>;

	/**
	 * @param timeoutMs after which one page is given up
	 * @param niceness how far it gives way to whoever waits for a page of the program, 0 to 19
	 */
	constructor(timeoutMs = 60_000, niceness?: number) {
		this.#line = new OneAtATime({
			source: childSource,
			words: () => [
				require.resolve('pdfjs-dist/legacy/build/pdf.mjs'),
				require.resolve('@napi-rs/canvas'),
				require.resolve('tesseract.js'),
				join(dirname(require.resolve('@tesseract.js-data/ind/package.json')), '4.0.0_best_int')
			],
			name: 'the process that reads pages',
			timeoutMs,
			jobsPerChild: 500,
			idleMs: 60_000,
			...(niceness === undefined ? {} : { niceness }),
			fault: (reason) => new PageFault(reason)
		});
	}

	/**
	 * How many pages it has; a picture has one.
	 * @throws PageFault
	 */
	async pagesOf(file: PagedFile): Promise<number> {
		return this.#open(file);
	}

	/**
	 * The text of one page, counted from 1. A page of fewer than 20 letters is looked at as a picture.
	 * @throws PageFault
	 */
	async readPage(file: PagedFile, page: number): Promise<PageText> {
		return (await this.#ask(file, { act: 'read', key: file.key, page })) as unknown as PageText;
	}

	/**
	 * How wide and high one page is, in any one measure.
	 * @throws PageFault
	 */
	async sizeOf(file: PagedFile, page: number): Promise<{ readonly width: number; readonly height: number }> {
		const { width, height } = (await this.#ask(file, {
			act: 'measure',
			key: file.key,
			page
		})) as unknown as { width: number; height: number };
		return { width, height };
	}

	/**
	 * One page as a picture, so many dots wide, with boxes painted black over what lies there; `marks` and a first
	 * `corner` are drawn for whoever works on it, and let what lies there be seen.
	 * @throws PageFault
	 */
	async drawPage(
		file: PagedFile,
		page: number,
		how: {
			readonly width: number;
			readonly boxes?: readonly Box[];
			readonly marks?: readonly PageMark[];
			readonly corner?: readonly [number, number] | null;
			readonly format?: 'png' | 'jpeg';
			/** Of a JPEG, 1 to 100. */
			readonly quality?: number;
		}
	): Promise<PagePicture> {
		const { width, boxes = [], marks = [], corner = null, format = 'png', quality = 82 } = how;
		const job = { act: 'draw', key: file.key, page, width, boxes, marks, corner, format, quality } as const;
		const drawn = (await this.#ask(file, job)) as unknown as PagePicture;
		return { ...drawn, bytes: Buffer.from(drawn.bytes) };
	}

	/**
	 * A photograph as a sheet of a scan: turned upright, 2,000 dots long at most, 300 KB at most, a JPEG that says nothing
	 * but its picture.
	 *
	 * @param turned how it must be turned, 1 to 8 as EXIF says it; the bytes themselves say nothing of that any more
	 * @param longest its longer side at most, in dots; for an emblem less than a sheet has
	 * @throws PageFault
	 */
	async makeSheet(
		photo: Buffer,
		turned: number,
		longest?: number
	): Promise<{ readonly bytes: Buffer; readonly width: number; readonly height: number }> {
		const made = (await this.#line.run({
			act: 'sheet',
			bytes: photo,
			turned,
			...(longest === undefined ? {} : { longest })
		})) as unknown as PagePicture;
		return { ...made, bytes: Buffer.from(made.bytes) };
	}

	/** Ends the child. */
	close(): void {
		this.#line.close();
	}

	async #ask(file: PagedFile, job: Job): Promise<Answer> {
		const answer = await this.#line.run(job);
		if (!answer.isAbsent) return answer;
		await this.#open(file);
		const again = await this.#line.run(job);
		// Another file was opened in between: in line behind it, ours is opened once more.
		return again.isAbsent ? this.#ask(file, job) : again;
	}

	async #open(file: PagedFile): Promise<number> {
		const bytes = await file.bytes();
		const opened = await this.#line.run({ act: 'open', key: file.key, kind: file.kind, bytes });
		return (opened as unknown as { pages: number }).pages;
	}
}
