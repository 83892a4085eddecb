import { createRequire } from 'node:module';
import { OneAtATime } from '../child-process';
import childSource from './typst-child.cjs?raw';

/** The PDF could not be made: a fault of ours (template, data shape, compiler), never of the reader. */
export class PdfFault extends Error {
	override readonly name = 'PdfFault';
}

export type TypstJob = {
	readonly main: string;
	readonly data: string;
	readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
	/**
	 * A paper in one of the PDF standards; the dots of its first page, 1,200 in a line; or the first file, a photograph, as
	 * a small JPEG of it.
	 */
	readonly standard: 'a-2a' | 'ua-1' | '1.7' | 'dots' | 'small-photo';
	readonly madeAtSeconds: number;
};

export type TypstResult = {
	/** The PDF, the photograph, or the dots where these were asked for: red, green, blue and opacity of each. */
	readonly pdf: Buffer;
	readonly pages: number;
	/** What was reached: `a-2a` save where no font of the machine can show a character. */
	readonly standard: string;
	/** The texts that the embedded fonts could not show. */
	readonly missing: readonly string[];
};

const packages = ['@myriaddreamin/typst-ts-node-compiler', '@resvg/resvg-wasm', 'jpeg-js'];

/** One compiler in a process of its own; it starts at the first paper (about 0.1 s). */
export class TypstProcess {
	readonly #line: OneAtATime<TypstJob, TypstResult>;

	/** @param timeoutMs after which a paper is given up and the child killed. */
	constructor(sources: Readonly<Record<string, string>>, timeoutMs = 30_000) {
		this.#line = new OneAtATime({
			source: childSource,
			words: () => packages.map((name) => createRequire(import.meta.url).resolve(name)),
			greeting: { sources },
			name: 'the PDF process',
			timeoutMs,
			// The compiler keeps what it has laid out.
			jobsPerChild: 400,
			fault: (reason) => new PdfFault(reason)
		});
	}

	/** Makes one PDF; rejects with {@link PdfFault}. */
	async run(job: TypstJob): Promise<TypstResult> {
		const { pdf, pages, standard, missing } = await this.#line.run(job);
		return { pdf: Buffer.from(pdf), pages, standard, missing };
	}

	/** How many papers are being made or wait for it. */
	get waiting(): number {
		return this.#line.waiting;
	}

	/** Ends the child; papers in line are refused. A later paper starts a new one. */
	close(): void {
		this.#line.close();
	}
}
