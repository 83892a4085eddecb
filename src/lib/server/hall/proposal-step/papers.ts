import {
	papersWanted,
	type HandedIn,
	type PaperFault,
	type PaperFile,
	type ProposalFile
} from '$lib/server/modules/cooperation';
import { mostPhotos } from '$lib/server/platform/photo-scan';
import type { RefusedFile } from '$lib/server/platform/uploads';
import { href } from '$lib/addresses';
import type { Language } from '$lib/text/bilingual';
import type { LinkTo } from '$lib/ui/parts';
import { textIn } from '$lib/text';
import { writeFileSize } from '$lib/written/file-size';
import type { PageForm, PageLimits } from '../page-form';
import type { WrittenFault } from './part-fields';

const megabyte = 1024 * 1024;

/** Papers come several at once; a wrong one takes no other with it. Below the program's own limit of a request. */
export const uploadLimits: PageLimits = {
	kinds: ['pdf', 'docx', 'png', 'jpeg'],
	maxFileBytes: 20 * megabyte,
	maxFiles: 40,
	maxTotalBytes: 100 * megabyte,
	eachAlone: true,
	photos: mostPhotos
};

/** The field of a paper's file in the form. */
export const fieldOf = (paper: string) => `paper.${paper}`;

/** The files of a form as papers, each under the key in its field's name. */
export function uploadedPapers(form: PageForm): PaperFile[] {
	return form.files.map((file) => ({
		paper: file.field.replace(/^paper\./, ''),
		name: file.name,
		mediaType: file.mediaType,
		content: file.open(),
		photographs: file.photographs
	}));
}

/** One paper of the draft as the page asks for it. */
export type PaperView = {
	readonly key: string;
	readonly field: string;
	readonly name: string;
	readonly required: boolean;
	readonly own: boolean;
	readonly hint: string;
	readonly accept: string;
	/** Photographs of its pages may come instead, as one PDF. */
	readonly takesPhotos: boolean;
	readonly headings: readonly string[];
	readonly files: {
		readonly name: string;
		readonly size: string;
		readonly key: string;
		readonly pages?: LinkTo;
	}[];
};

const extensions: Readonly<Record<string, string>> = {
	jpg: '.jpg,.jpeg',
	png: '.png',
	pdf: '.pdf',
	docx: '.docx'
};

/** The `accept` of a file field for the formats of a paper. */
export const acceptOf = (formats: readonly string[]): string =>
	formats.map((format) => extensions[format] ?? `.${format}`).join(',');

/** Photographs become a PDF, so that is what the paper must take. */
export const takesPhotos = (formats: readonly string[]): boolean => formats.includes('pdf');

/** A paper that was handed in, with the way to its pages where it was photographed on more than one. */
export function fileLine(file: HandedIn, language: Language): { name: string; size: string; pages?: LinkTo } {
	const pages =
		(file.photographs ?? 0) > 1
			? {
					href: href(language, 'ownPages', { id: file.document_id }),
					text: textIn(language).photoScan.pages
				}
			: undefined;
	return { name: file.name, size: writeFileSize(file.size, language), ...(pages ? { pages } : {}) };
}

export function viewPapers(draft: ProposalFile, language: Language): PaperView[] {
	const { fileReasons, proposeSteps } = textIn(language);
	const given = draft.answers.papers ?? {};
	return papersWanted(draft).map((paper) => {
		const file = given[paper.key];
		return {
			key: paper.key,
			field: fieldOf(paper.key),
			name: paper.name[language],
			required: paper.required && !paper.own,
			own: paper.own,
			hint: fileReasons.formats(
				paper.formats.map((format) => format.toUpperCase()).join(', '),
				proposeSteps.papers.most
			),
			accept: acceptOf(paper.formats),
			takesPhotos: takesPhotos(paper.formats),
			headings: paper.headings.map((heading) => heading[language]),
			files: file ? [{ ...fileLine(file, language), key: paper.key }] : []
		};
	});
}

/** Why files were not taken and which papers are missing, each beside its paper. */
export function paperFaults(
	draft: ProposalFile,
	atTheDoor: readonly RefusedFile[],
	byTheDraft: readonly PaperFault[],
	language: Language,
	missing: readonly string[] = []
): WrittenFault[] {
	const { fileReasons, proposeSteps } = textIn(language);
	const wanted = papersWanted(draft);
	const nameOf = (key: string) => wanted.find((paper) => paper.key === key)?.name[language] ?? key;
	const refused = [
		...atTheDoor.map(({ field, name, reason }) => ({ key: field.replace(/^paper\./, ''), name, reason })),
		...byTheDraft.map(({ paper, name, reason }) => ({ key: paper, name, reason }))
	];
	const said = new Set(refused.map(({ key }) => key));
	return [
		...refused.map(({ key, name, reason }) => {
			const text = fileReasons.named(name, fileReasons.reasons[reason] ?? reason);
			return { field: key, text, summary: `${nameOf(key)}: ${text}` };
		}),
		...missing
			.filter((key) => !said.has(key))
			.map((key) => {
				const text = proposeSteps.papers.missing(nameOf(key));
				return { field: key, text, summary: text };
			})
	];
}
