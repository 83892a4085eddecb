import type { listDocumentsUnchecked, listVersionsOfOwnerUnchecked } from '$lib/server/modules/documents';
import type { DocumentOfCase, PaperInCase } from '../case-view';

type Documents = Awaited<ReturnType<typeof listDocumentsUnchecked>>;
type Versions = Awaited<ReturnType<typeof listVersionsOfOwnerUnchecked>>;

/** What is kept with a case, the newest first, each with all its versions. */
export function describeDocuments(
	documents: Documents,
	versions: Versions,
	papers: readonly PaperInCase[],
	mayRevise: boolean
): DocumentOfCase[] {
	const handedIn = papers.filter((paper) => paper.handed_in).map((paper) => paper.file?.document_id);
	return documents
		.map(
			({
				id,
				kind,
				title,
				file_name,
				media_type,
				sha256,
				number,
				size,
				signed,
				created_at,
				removed_by_list
			}) => ({
				id,
				kind,
				title,
				file_name,
				media_type,
				sha256,
				version: number,
				size: Number(size),
				created_at,
				signed,
				removed_by_list,
				versions: versions
					.filter((one) => one.document_id === id)
					.map((one) => ({
						number: one.number,
						file_name: one.file_name,
						made: one.origin === 'made',
						signed: one.signed,
						note: one.note,
						by: one.created_by_name,
						at: one.created_at
					})),
				may_revise: mayRevise && !signed && !handedIn.includes(id)
			})
		)
		.toSorted((one, other) => other.created_at.getTime() - one.created_at.getTime());
}
