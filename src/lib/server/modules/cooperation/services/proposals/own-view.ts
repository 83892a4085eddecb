import type { Ctx } from '$lib/server/platform/context';
import type { Bilingual } from '$lib/text/bilingual';
import { papersWithFiles } from '../../repository/case-page';
import type { CaseFile } from '../case-file';
import { conversationOf, type ConversationView } from '../conversation/read-conversation';
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
		/** Its contents were destroyed by a list. */
		readonly removed: boolean;
	} | null;
};

export type OwnView = {
	readonly papers: readonly OwnPaper[];
	/** What the applicant's side and the office say to each other; by no named officer. */
	readonly conversation: ConversationView;
};

/**
 * What an applicant or partner reads of the own case beside where it stands. Neither opinions nor notes of the office
 * among itself are in it (UU 14/2008 Ps 17), and no name of whoever checked.
 */
export async function ownView(ctx: Ctx, file: CaseFile): Promise<OwnView> {
	const paperRows = await ctx.db.rows(papersWithFiles({ caseId: file.row.id }));
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
					size: paper.file.size,
					removed: paper.file.removed_by_list !== null
				}
			})),
		conversation: await conversationOf(ctx, file, 'applicant')
	};
}
