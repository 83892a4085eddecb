import ExcelJS from 'exceljs';
import type { Program } from './program';

/** One answer that anybody may have, as text: also what lies packed in a spreadsheet. */
export type PublicAnswer = { readonly path: string; readonly status: number; readonly text: string };

const isOwn = (address: string, origin: string) => address.startsWith(origin) || address.startsWith('/');
/** Pages of one person and of the office answer strangers with the way to the sign-in page, which is read once. */
const leadsInside = /^\/(en\/)?(meja|desk|akun|account|masuk|login)(\/|$|\?)/;
/** Dots hold no words that could be looked for; what stands on these pictures is tried in share-cards.db.test.ts. */
const isDrawn = /^\/(gambar|en\/share)\//;

function linksIn(text: string, origin: string): string[] {
	const found = [
		...[...text.matchAll(/(?:href|src|action|content)="([^"]+)"/g)].map(([, link]) =>
			link!.replaceAll('&amp;', '&')
		),
		...[...text.matchAll(/<(?:loc|id)>([^<]+)</g)].map(([, link]) => link!.replaceAll('&amp;', '&')),
		...[...text.matchAll(/"(https?:\/\/[^"\\]+|\/(?:api|feeds)\/[^"\\]+)"/g)].map(([, link]) => link!)
	];
	return found
		.filter((link) => isOwn(link, origin))
		.map((link) => {
			const url = new URL(link, origin);
			return url.pathname + url.search;
		});
}

async function textOf(answer: Response): Promise<string> {
	const headers = JSON.stringify([...answer.headers]);
	const type = answer.headers.get('content-type') ?? '';
	const body = Buffer.from(await answer.arrayBuffer());
	if (!type.includes('spreadsheetml')) return headers + body.toString('latin1') + body.toString('utf8');
	const book = new ExcelJS.Workbook();
	await book.xlsx.load(body as unknown as ArrayBuffer);
	const cells: string[] = [JSON.stringify([book.title, book.creator, book.description, book.keywords])];
	book.eachSheet((sheet) => sheet.eachRow((row) => cells.push(JSON.stringify(row.values))));
	return headers + cells.join('\n');
}

/**
 * Everything that a stranger can reach from the given addresses by following links, in pages, feeds, exports and
 * answers of the API, each address once.
 */
export async function everyPublicAnswer(
	program: Pick<Program, 'fetch' | 'origin'>,
	begin: readonly string[],
	mostOfOnePage = 12
): Promise<PublicAnswer[]> {
	const waiting = [...begin];
	const asked = new Set(waiting);
	const variants = new Map<string, number>();
	/** A list has an address for every choice of filters; some of them stand for all. */
	const isEnough = (link: string) => {
		const page = link.split('?', 1)[0]!;
		const count = (variants.get(page) ?? 0) + 1;
		variants.set(page, count);
		return count > mostOfOnePage;
	};
	const answers: PublicAnswer[] = [];
	const work = async () => {
		for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
			const answer = await program.fetch(path);
			const text = await textOf(answer);
			answers.push({ path, status: answer.status, text });
			const next = answer.headers.get('location');
			for (const link of [
				...linksIn(text, program.origin),
				...(next ? linksIn(`href="${next}"`, program.origin) : [])
			]) {
				if (asked.has(link) || leadsInside.test(link) || isDrawn.test(link) || isEnough(link)) continue;
				asked.add(link);
				waiting.push(link);
			}
		}
	};
	while (waiting.length > 0) await Promise.all([work(), work(), work(), work()]);
	return answers;
}
