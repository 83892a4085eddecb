import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { mostFound, searchPapers, type FoundPaper } from '$lib/server/modules/archive';
import { textIn } from '$lib/text';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const { search: words } = textIn(language).scans;
	const q = (url.searchParams.get('q') ?? '').replaceAll('\0', '').toWellFormed().slice(0, 200);
	const found = orError(language, await searchPapers(ctx, q));
	const recordOf = ({ ownerKind, ownerId }: FoundPaper) =>
		ownerId && ownerKind === 'agreement'
			? href(language, 'deskAgreement', { id: ownerId })
			: ownerId && ownerKind === 'case'
				? href(language, 'deskCase', { id: ownerId })
				: undefined;
	return {
		q,
		here: href(language, 'deskPaperSearch'),
		registerHref: href(language, 'deskRegister'),
		count: q.trim() ? words.found(found.length, mostFound) : '',
		found: found.map((paper) => ({
			key: `${paper.documentId} ${paper.page}`,
			title: paper.recordTitle ?? paper.title,
			paperTitle: paper.recordTitle === null ? '' : paper.title,
			href: recordOf(paper) ?? href(language, 'deskDocument', { id: paper.documentId }),
			paper: href(language, 'deskDocument', { id: paper.documentId }),
			place: [words.on(paper.page), paper.isRecognised ? words.recognised : ''].filter(Boolean).join(', '),
			example: paper.isExample,
			excerpt: paper.excerpt
		}))
	};
};
