import { partDistance } from '../../domain/drafting/draft';
import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import {
	assembleText,
	isPaperKind,
	languagesOf,
	loadLibrary,
	loadTemplate,
	paperNames,
	templateFor,
	type PaperKind
} from '$lib/server/modules/documents';
import { authorise } from '$lib/server/modules/identity';
import { settingOf } from '../../domain/procedures';
import { draftValues } from '../../domain/drafting/draft-values';
import { partiesOf } from '../../domain/drafting/parties';
import { insertDraft, insertPart, openDraft } from '../../repository/drafts';
import { readCase, type CaseAccessRefusal } from '../case-file';
import { gatherFacts } from './gather-facts';

export type BeginRefusal =
	CaseAccessRefusal | DatabaseRefusal | Refusal<'PAPER_KIND_UNKNOWN' | 'DRAFT_IN_WORK' | 'CASE_NOT_LIVING'>;

/** A case that was refused, withdrawn or closed for silence gets no more papers. */
const ended = ['rejected', 'withdrawn', 'lapsed'];

/**
 * Begins the text of a paper from the template that holds today: its clauses, merged with what the case knows, and
 * the party clauses from the authority of the day. The draft remembers which versions it was made from.
 *
 * `DRAFT_IN_WORK` with its id: one text of a kind is in work on a case.
 */
export async function beginDraft(
	ctx: Ctx,
	caseId: string,
	kind: string
): Promise<{ id: string; kind: PaperKind } | BeginRefusal> {
	const denied = authorise(ctx, 'draft.write');
	if (denied) return denied;
	const file = await readCase(ctx, caseId);
	if (isRefusal(file)) return file;
	if (!isPaperKind(kind)) return refuse('PAPER_KIND_UNKNOWN', { kind });
	// Whoever was refused is answered too.
	const answered = kind === 'surat_tanggapan' && file.state.status === 'rejected';
	if (ended.includes(file.state.status) && !answered) return refuse('CASE_NOT_LIVING');
	const key = templateFor(kind, settingOf(file.row.procedure_key));
	const [template, library, gathered] = await Promise.all([
		loadTemplate(ctx.db, key),
		loadLibrary(ctx.db),
		gatherFacts(ctx, file, kind)
	]);
	const languages = languagesOf(key);
	const values = draftValues(kind, gathered.facts);
	const { parts } = assembleText(template, library, values, languages);
	const id = newId();
	const at = ctx.clock.now();
	const by = ctx.actor.kind === 'person' ? ctx.actor.id : null;
	return carryOut(ctx, async (uow): Promise<{ id: string; kind: PaperKind } | BeginRefusal> => {
		const present = await uow.first(openDraft({ caseId, kind }));
		if (present) return refuse('DRAFT_IN_WORK', { id: present.id });
		uow.add(
			insertDraft({
				id,
				case_id: caseId,
				kind,
				languages,
				title: `${paperNames[kind].id}: ${file.row.subject}`,
				template_number: template.number,
				facts: JSON.stringify(values),
				parties: JSON.stringify(partiesOf(kind, gathered.sides)),
				is_example: file.row.is_example || makesExamples(ctx),
				created_by: by,
				created_at: at,
				updated_by: by,
				updated_at: at
			})
		);
		for (const [place, part] of parts.entries())
			uow.add(
				insertPart({
					draft_id: id,
					id: newId(),
					kind: part.kind,
					position: (place + 1) * partDistance,
					topic: part.topic,
					clause_key: part.clause?.key ?? null,
					clause_number: part.clause?.number ?? null,
					title: JSON.stringify(part.title),
					body: JSON.stringify(part.body),
					body_table: part.table ? JSON.stringify(part.table) : null,
					updated_by: by,
					updated_at: at
				})
			);
		uow.audit({
			at,
			actor: auditActor(ctx.actor),
			event: 'DRAFT_BEGUN',
			subject: { kind: 'draft', id },
			data: {
				case: caseId,
				kind,
				template: template.number,
				...(key === kind ? {} : { template_key: key }),
				clauses: parts.flatMap(({ clause }) => (clause ? [`${clause.key}@${clause.number}`] : []))
			}
		});
		return { id, kind };
	});
}
