import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { renderPdf, type OfficeTextData } from '$lib/server/platform/pdf';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { renderOfficeWord } from '$lib/server/platform/word';
import { officeLanguage } from '$lib/server/modules/cooperation';
import { addDocument, addVersionTo, findDocumentUnchecked, placeMade } from '$lib/server/modules/documents';
import { textIn } from '$lib/text';
import { Faults, type NamedPerson, type Stop } from '../domain/destruction';
import { changeList, linesOfList, openLines, type LineRow } from '../repository/lists';
import { stopLines } from './carry-out-list';
import { findListFor, stopsOf, type FindListRefusal } from './find-list';
import { scheduleUnchecked } from './read-schedule';
import { writeMinutes, type MinutesFacts } from './write-minutes';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Makes the minutes of the destruction (berita acara pemusnahan) with the list as their annex, as PDF and Word, to be signed
 * on paper. What cannot be destroyed any more is taken off first, so that the minutes never name it. Made again, they are
 * the next version.
 *
 * `NOTHING_LEFT`: every line is stopped.
 */
export async function makeDestructionMinutes(
	ctx: Ctx,
	id: string,
	said: {
		readonly number: string;
		readonly on: string;
		readonly place: string;
		readonly paperMethod: string;
		/** One a line: name; position. Two at least. */
		readonly witnesses: string;
	}
): Promise<
	| { id: string; stopped: number }
	| FindListRefusal
	| DatabaseRefusal
	| Refusal<'STATE_CHANGED' | 'VALIDATION_FAILED' | 'NOTHING_LEFT'>
> {
	const list = await findListFor(ctx, id, 'destruction.write', 'minutes');
	if (isRefusal(list)) return list;
	const faults = new Faults();
	faults.text('minutes_number', said.number, 100);
	faults.day('minutes_on', said.on, { from: list.approved_on, today: ctx.clock.today() });
	faults.text('minutes_place', said.place, 200);
	faults.text('paper_method', said.paperMethod, 200, false);
	const witnesses = faults.people('witnesses', said.witnesses, 2);
	if (faults.all.length > 0) return refuse('VALIDATION_FAILED', { errors: faults.all });
	const rules = await scheduleUnchecked(ctx);
	const lines = (await ctx.db.rows(linesOfList(id, true))).filter(({ state }) => state === 'open');
	const stops = await stopsOf(ctx.db, ctx, list, rules, lines);
	const free = lines.filter((line) => stops.get(line) === null);
	if (free.length === 0) return refuse('NOTHING_LEFT');
	const facts: MinutesFacts = {
		list,
		panelSize: (list.panel as readonly NamedPerson[]).length,
		number: said.number.trim(),
		on: said.on,
		place: said.place.trim(),
		paperMethod: said.paperMethod.trim() || null,
		witnesses,
		lines: free
	};
	// The compiler and the disk are slow: no transaction is open meanwhile (decisions.md 6).
	const files = await makeFiles(ctx, await writeMinutes(ctx, facts), list.is_example, said.number);
	const before = {
		pdf: list.minutes_document_id && (await findDocumentUnchecked(ctx, list.minutes_document_id)),
		word: list.minutes_word_id && (await findDocumentUnchecked(ctx, list.minutes_word_id))
	};
	return carryOut(ctx, async (uow) => {
		const stillOpen = await uow.rows(openLines(id));
		const now = await stopsOf(uow, ctx, list, rules, stillOpen);
		if (!sameStops(stops, now)) return refuse('STATE_CHANGED');
		const keep = (format: 'pdf' | 'word') => {
			const document = before[format];
			if (document) {
				addVersionTo(uow, ctx, document.id, document.number + 1, { origin: 'made' }, files[format]);
				return document.id;
			}
			const { paperTitle } = textIn(officeLanguage).destruction.minutes;
			return addDocument(
				uow,
				ctx,
				{
					kind: format === 'pdf' ? 'berita_acara_musnah' : 'berita_acara_musnah_word',
					title: paperTitle(list.number),
					owner: { kind: 'destruction_list', id },
					origin: 'made',
					// The annex names every line.
					disclosure: free.some((line) => line.is_secret) ? 'secret' : 'restricted'
				},
				files[format]
			);
		};
		const documents = { minutes_document_id: keep('pdf'), minutes_word_id: keep('word') };
		uow.guard(
			changeList(id, list, {
				state: 'minuted',
				state_since: list.state === 'minuted' ? list.state_since : ctx.clock.today(),
				minutes_number: facts.number,
				minutes_on: facts.on,
				minutes_place: facts.place,
				paper_method: facts.paperMethod,
				witnesses: JSON.stringify(witnesses),
				...documents
			})
		);
		const stopped = stopLines(uow, ctx, now);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'DESTRUCTION_MINUTES_MADE',
			subject: { kind: 'destruction_list', id },
			data: {
				number: list.number,
				minutes: facts.number,
				on: facts.on,
				stopped,
				pdf: files.pdf.sha256,
				word: files.word.sha256
			}
		});
		return { id, stopped: stopped.length };
	});
}

async function makeFiles(ctx: Ctx, data: OfficeTextData, example: boolean, number: string) {
	const { paperTitle, fileName } = textIn(officeLanguage).destruction.minutes;
	const about = { language: officeLanguage, title: paperTitle(number), author: ctx.tenant.name, example };
	return {
		pdf: await placeMade(ctx, {
			content: await renderPdf({ template: 'office-text', data, ...about }),
			mediaType: 'application/pdf',
			fileName: `${fileName}.pdf`
		}),
		word: await placeMade(ctx, {
			content: await renderOfficeWord({ data, ...about }),
			mediaType: wordType,
			fileName: `${fileName}.docx`
		})
	};
}

/** Whether the same lines stand, for the same reasons: else the minutes would name what is not on the list. */
function sameStops(
	before: ReadonlyMap<Pick<LineRow, 'id'>, Stop | null>,
	now: ReadonlyMap<Pick<LineRow, 'id'>, Stop | null>
): boolean {
	const written = (stops: typeof before) => [...stops].map(([{ id }, why]) => `${id} ${why}`).join();
	return written(before) === written(now);
}
