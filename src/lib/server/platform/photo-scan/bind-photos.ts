import type { Language } from '$lib/text/bilingual';
import { PageFault, type PageReader } from '../page-reader';
import { renderPdf } from '../pdf';
import { refuse, type Refusal } from '../refusal';
import { photoFacts, stripPicture } from '../uploads';

/** A photograph of a page, as the upload door found it. */
export type Photo = { readonly name: string; readonly kind: 'jpeg' | 'png'; readonly bytes: Buffer };

/** A page of a scan: upright, small, and saying nothing but its picture. */
export type Sheet = {
	readonly bytes: Buffer;
	readonly width: number;
	readonly height: number;
	/** When the photograph was taken, sortable; null where it does not say. Stands nowhere in the bytes. */
	readonly takenAt: string | null;
};

/** So many pages a scan made of photographs may have; a longer paper belongs under a scanner. */
export const mostPhotos = 30;

/**
 * Pages in the order in which they were taken, where each says when it was and no two say the same; else as they were
 * sent, which on most telephones is the order of choosing.
 */
export function inTakenOrder<Page extends Pick<Sheet, 'takenAt'>>(pages: readonly Page[]): readonly Page[] {
	const taken = pages.map(({ takenAt }) => takenAt);
	if (taken.includes(null) || new Set(taken).size < pages.length) return pages;
	return pages.toSorted((one, other) => (one.takenAt! < other.takenAt! ? -1 : 1));
}

/**
 * A photograph as a page: place, time and telephone taken out before anything else, then turned upright and made small.
 * `FILE_REFUSED`: it has the build of a picture and is none (details: `name`).
 *
 * @param quarters quarter turns to the right that a person asked for on top of it
 */
export async function upright(
	reader: PageReader,
	photo: Photo,
	quarters = 0
): Promise<Sheet | Refusal<'FILE_REFUSED'>> {
	const { turned, takenAt } = photo.kind === 'jpeg' ? photoFacts(photo.bytes) : { turned: 1, takenAt: null };
	const bare = stripPicture(photo.bytes, photo.kind, { keepsTurn: false });
	try {
		return {
			...(await reader.makeSheet(bare, quarters > 0 ? quarterTurns[quarters % 4]! : turned)),
			takenAt
		};
	} catch (fault) {
		if (!(fault instanceof PageFault)) throw fault;
		return refuse('FILE_REFUSED', { name: photo.name, reason: 'UNREADABLE' });
	}
}

/** Quarter turns to the right as EXIF numbers them. */
const quarterTurns = [1, 6, 3, 8] as const;

/**
 * Pages as one PDF/A, in their order: at most 300 KB a page.
 *
 * @param paper.sheet what a page is called by those who cannot see it: "sheet 2 of 3"
 */
export function bindPhotos(
	sheets: readonly Omit<Sheet, 'takenAt'>[],
	paper: {
		readonly title: string;
		readonly language: Language;
		readonly sheet: (number: number, of: number) => string;
	}
): Promise<Buffer> {
	const { title, language } = paper;
	return renderPdf({
		template: 'photo-scan',
		data: {
			sheets: sheets.map(({ bytes, width, height }, place) => ({
				flipped: width > height,
				file: { format: 'jpg', bytes, description: paper.sheet(place + 1, sheets.length) }
			}))
		},
		title,
		language,
		example: false
	});
}
