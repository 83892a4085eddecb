import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { proposeFromScan, takeScansIn } from '$lib/server/modules/archive';
import { readFile } from '$lib/server/modules/documents';
import { renderPdf } from '$lib/server/platform/pdf';
import { expected, type Stage } from './stage';

/**
 * An invented paper of an old archive: taken in, read, and waiting for somebody to look at what was read. It is read here
 * and not by the worker, so that a first start finds it ready.
 */
export async function seedArchiveScan(stage: Stage): Promise<void> {
	const ctx = stage.as('tu', 1);
	const words = stage.texts.words.oldPaper;
	const content = await renderPdf({
		template: 'naskah',
		language: 'id',
		title: words.title,
		author: ctx.tenant.name,
		example: true,
		madeAt: ctx.clock.now(),
		data: {
			heading: words.heading,
			parties: [],
			showEmblems: false,
			opening: words.opening,
			considerations: [],
			legalBasis: [],
			articles: [{ title: words.termTitle, clauses: [{ text: words.term }] }],
			closing: ''
		}
	});
	const sha256 = createHash('sha256').update(content).digest('hex');
	expected(
		'scan',
		await takeScansIn(ctx, {
			source: words.source,
			files: [
				{
					name: words.file,
					mediaType: 'application/pdf',
					sha256,
					open: () => Readable.from([content])
				}
			],
			refused: []
		})
	);
	if (!ctx.pageReader) return;
	await readFile(ctx, ctx.pageReader, sha256);
	await proposeFromScan(ctx, sha256);
}
