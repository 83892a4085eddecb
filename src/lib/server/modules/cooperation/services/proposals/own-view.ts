import type { Ctx } from '$lib/server/platform/context';
import type { Bilingual } from '$lib/text/bilingual';
import { notesOfCase, papersWithFiles } from '../../repository/case-page';
import type { CaseFile } from '../case-file';
import { describePapers } from '../view/papers';

export type OwnPaper = {
	readonly key: string;
	readonly name: Bilingual;
	/** `office`: not asked of the applicant, but written for them: a letter, or the text that both sides sign. */
	readonly state: 'missing' | 'given' | 'ok' | 'wrong' | 'office';
	readonly remark: string | null;
	readonly file: {
		readonly document_id: string;
		readonly name: string;
		readonly version: number;
		readonly size: number;
	} | null;
};

export type OwnView = {
	readonly papers: readonly OwnPaper[];
	/** What the office wrote for the applicant, newest first; by no named officer. */
	readonly messages: readonly { readonly body: string; readonly at: Date }[];
};

/**
 * What an applicant or partner reads of the own case beside where it stands. Neither opinions nor notes of the office
 * among itself are in it (UU 14/2008 Ps 17), and no name of whoever checked.
 */
export async function ownView(ctx: Pick<Ctx, 'db'>, file: CaseFile): Promise<OwnView> {
	const caseId = file.row.id;
	const [paperRows, noteRows] = await ctx.db.together([papersWithFiles({ caseId }), notesOfCase({ caseId })]);
	return {
		papers: describePapers(file, paperRows)
			.filter((paper) => paper.shown && paper.from_applicant)
			.map((paper) => ({
				key: paper.key,
				name: paper.name,
				state: paper.asked ? paper.state : 'office',
				remark: paper.remark,
				file: paper.file && {
					document_id: paper.file.document_id,
					name: paper.file.file_name,
					version: paper.file.version,
					size: paper.file.size
				}
			})),
		messages: noteRows
			.filter((note) => note.audience === 'applicant')
			.map((note) => ({ body: note.body, at: note.created_at }))
			.toReversed()
	};
}
