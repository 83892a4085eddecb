import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { checkDrift, formOf, type DriftFinding } from '$lib/server/modules/documents';
import { keptParts, type Draft } from '../../domain/drafting/draft';
import type { CaseAccessRefusal } from '../case-file';
import { readDraftFile } from './draft-file';

const properNames = ['perangkat_daerah', 'alamat_daerah', 'alamat_mitra', 'nama_kepala_daerah'] as const;

export type DraftCheck = {
	readonly draft: Draft;
	readonly subject: string;
	readonly findings: readonly DriftFinding[];
};

/**
 * What a text says differently in its two languages, against itself, or against what the case knows of its parties
 * and its term (docs/drift-rules.md). It finds and decides nothing: a person judges every finding.
 */
export async function checkDraft(ctx: Ctx, draftId: string): Promise<DraftCheck | CaseAccessRefusal> {
	const found = await readDraftFile(ctx, draftId);
	if (isRefusal(found)) return found;
	const { draft, file } = found;
	const { jangka_waktu: term } = draft.values;
	const findings = checkDrift(
		{ languages: draft.languages, parts: keptParts(draft.parts) },
		{
			// A name stands alike in both languages until a region translates it in the text itself.
			parties: draft.parties.map(({ organisation }) => ({ id: organisation, en: organisation })),
			partiesApart: formOf(draft.kind) !== 'agreement',
			proper: properNames.flatMap((name) => {
				const value = draft.values[name];
				return typeof value === 'string' ? value : [];
			}),
			termMonths: typeof term === 'number' ? term : null
		}
	);
	return { draft, subject: file.row.subject, findings };
}
