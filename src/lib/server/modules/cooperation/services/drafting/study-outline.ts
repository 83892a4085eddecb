import type { Ctx } from '$lib/server/platform/context';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { assembleText, loadLibrary, loadTemplate, templateFor } from '$lib/server/modules/documents';
import { textIn } from '$lib/text';
import { isAbroad, isProcedureKey, settingOf } from '../../domain/procedures';
import { writePaper } from '../../domain/drafting/write-paper';
import { renderPaper, wordType } from './make-papers';

/** Whether a study is written before such a cooperation; abroad a plan of cooperation stands in its place. */
export const hasStudyOutline = (procedure: string): boolean =>
	isProcedureKey(procedure) && !isAbroad(procedure);

/**
 * The outline of a feasibility study as a Word file to write in, for anybody: the chapters that the region asks of this kind
 * of cooperation, as its template has them today, with nothing filled but the region's own name.
 *
 * `NOT_FOUND`: there is no such procedure, or no study is written in it.
 */
export async function studyOutline(
	ctx: Ctx,
	procedure: string
): Promise<{ fileName: string; mediaType: string; bytes: Buffer } | Refusal<'NOT_FOUND'>> {
	if (!hasStudyOutline(procedure)) return refuse('NOT_FOUND');
	const key = templateFor('studi_kelayakan', settingOf(procedure));
	const [template, library] = await Promise.all([loadTemplate(ctx.db, key), loadLibrary(ctx.db)]);
	const { parts } = assembleText(template, library, { nama_daerah: ctx.tenant.name }, ['id']);
	const paper = writePaper(
		{
			kind: 'studi_kelayakan',
			parts: parts.map((part, place) => ({ ...part, id: String(place) })),
			parties: [],
			mark: null,
			letterhead: null,
			marks: { region: null, partner: null },
			place: null,
			verification: null
		},
		'id'
	);
	const title = textIn('id').templates.kinds[key] ?? key;
	return {
		fileName: `kerangka-studi-kelayakan-${procedure}.docx`,
		mediaType: wordType,
		bytes: await renderPaper(ctx, paper, { language: 'id', title, example: false }, 'word')
	};
}
