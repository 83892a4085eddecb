import { Readable } from 'node:stream';
import { error, type RequestHandler } from '@sveltejs/kit';
import { readOfficeQuestion } from '$lib/server/hall/office-register';
import { statusOf } from '$lib/server/hall/refusal-status';
import { instrumentName, signedText } from '$lib/server/hall/register-words';
import { exportOfficeRegister, type OfficeLine } from '$lib/server/modules/cooperation';
import { isRefusal } from '$lib/server/platform/refusal';
import { writeXlsx, type SheetRow } from '$lib/server/platform/spreadsheet';
import { sentenceFor, textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeDay } from '$lib/written/dates';

/** The office's register under the filters of the page, published or not, with what the public may see of each. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const { officeRegister: words } = textIn(language);
	const { words: asked, filters } = readOfficeQuestion(url.searchParams);
	const lines = await exportOfficeRegister(ctx, filters);
	if (isRefusal(lines)) error(statusOf(lines.refused), { message: sentenceFor(language, lines) });
	const { columns, title, filter, made, file } = words.sheet;
	const day = ctx.clock.today();
	const examples = new WeakSet<SheetRow>();
	async function* rows(found: AsyncIterable<OfficeLine>): AsyncGenerator<SheetRow> {
		for await (const line of found) {
			const row = rowOf(line, language);
			if (line.is_example) examples.add(row);
			yield row;
		}
	}
	const sheet = writeXlsx({
		title,
		columns: [
			{ label: columns.number },
			{ label: columns.title, width: 48 },
			{ label: columns.instrument },
			{ label: columns.type },
			{ label: columns.parties, width: 48 },
			{ label: columns.units, width: 32 },
			{ label: columns.signed, kind: 'day' },
			{ label: columns.starts, kind: 'day' },
			{ label: columns.ends, kind: 'day' },
			{ label: columns.status },
			{ label: columns.state },
			{ label: columns.origin }
		],
		rows: rows(lines),
		exampleMark: (row) => examples.has(row),
		language,
		notes: [
			{ label: made, value: writeDay(day, language) },
			...Object.entries(asked).map(([word, value]) => ({
				label: `${filter}: ${words.facets[word] ?? word}`,
				value
			}))
		]
	});
	return new Response(Readable.toWeb(sheet) as ReadableStream, {
		headers: {
			'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			'content-disposition': `attachment; filename="${file}-${day}.xlsx"`,
			'x-content-type-options': 'nosniff',
			'cache-control': 'no-store'
		}
	});
};

function rowOf(line: OfficeLine, language: Language): SheetRow {
	const { site, officeRegister, register } = textIn(language);
	return [
		line.register_number,
		line.title,
		instrumentName(line.instrument, language),
		line.type === null ? site.notKnown : (register.types[line.type] ?? line.type),
		line.parties,
		line.units,
		line.signed_precision === 'day' ? line.signed_on : (signedText(line, language) ?? null),
		line.starts_on,
		line.term_known ? line.ends_on : site.notKnown,
		register.statuses[line.status] ?? line.status,
		officeRegister.states[line.state] ?? line.state,
		officeRegister.origins[line.origin] ?? line.origin
	];
}
