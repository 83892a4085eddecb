import { papersFor } from '$lib/server/modules/workflow';
import type { papersWithFiles } from '../../repository/case-page';
import type { CaseFile } from '../case-file';
import type { PaperInCase } from '../case-view';

type PaperRow = NonNullable<ReturnType<typeof papersWithFiles>['__row']>;

/** Letters of the office that are meant for the partner, and the texts that both sides sign. */
const alsoForPartner = ['surat_tanggapan', 'surat_penawaran_kdh', 'surat_jawaban'];

/**
 * The papers of the case in the order of its procedure: what has to be handed in (also while it is missing), and
 * whatever was made on the way. `asked`: of whoever proposes; `from_applicant`: an outsider may see it; `shown`: it must be there or is there.
 */
export function describePapers(
	{ state }: CaseFile,
	rows: readonly PaperRow[]
): (PaperInCase & { readonly asked: boolean; readonly from_applicant: boolean; readonly shown: boolean })[] {
	const { procedure, answers } = state;
	const asked = new Map<string, 'required' | 'optional'>();
	for (const step of procedure.steps.filter((one) => one.kind === 'submit')) {
		for (const use of papersFor(step.papers_in, answers)) asked.set(use.paper, use.need);
	}
	const byKey = new Map(rows.map((row) => [row.paper_key, row]));
	return procedure.papers
		.map((paper) => {
			const row = byKey.get(paper.key);
			return {
				key: paper.key,
				name: paper.name,
				need: asked.get(paper.key) ?? ('optional' as const),
				handed_in: asked.has(paper.key),
				formats: paper.formats,
				headings: paper.headings,
				state: (row?.state ?? 'missing') as PaperInCase['state'],
				remark: row?.remark ?? null,
				checked_by: row?.checked_by_name
					? { name: row.checked_by_name, position: row.checked_by_position }
					: null,
				checked_at: row?.checked_at ?? null,
				file: row ? fileOf(row) : null,
				asked: asked.has(paper.key),
				// What may be left out and was left out is no news.
				shown: asked.get(paper.key) === 'required' || row !== undefined,
				from_applicant:
					asked.has(paper.key) || alsoForPartner.includes(paper.key) || paper.key.startsWith('naskah_')
			};
		})
		.toSorted((one, other) => Number(asked.has(other.key)) - Number(asked.has(one.key)));
}

/** Papers that whoever proposes hands in, by key. */
export function isHandedIn(procedure: CaseFile['state']['procedure'], key: string): boolean {
	return procedure.steps.some(
		(step) => step.kind === 'submit' && step.papers_in.some((use) => use.paper === key)
	);
}

/** Papers that an outsider may see, by key; the twin of `from_applicant` for a single document. */
export function isForOutsiders(procedure: CaseFile['state']['procedure'], key: string): boolean {
	return isHandedIn(procedure, key) || alsoForPartner.includes(key) || key.startsWith('naskah_');
}

function fileOf(row: PaperRow): PaperInCase['file'] {
	if (!row.document_id || row.number === null || row.file_name === null) return null;
	return {
		document_id: row.document_id,
		file_name: row.file_name,
		version: row.number,
		size: Number(row.size),
		media_type: row.media_type ?? '',
		sha256: row.sha256 ?? '',
		signed: row.signed ?? false,
		created_at: row.created_at ?? new Date(0),
		removed_by_list: row.removed_by_list
	};
}
