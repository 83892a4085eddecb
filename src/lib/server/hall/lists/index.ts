import { href, type AddressName } from '$lib/addresses';
import { exportList, listFormats, type ExportedFile } from '$lib/server/modules/exports';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import type { Language } from '$lib/text/bilingual';
import type { LinkTo } from '$lib/ui';
import { routeAccess } from '../route-access';
import { agreementLists } from './agreement-lists';
import { caseLists } from './case-lists';
import type { DeskList } from './desk-list';
import { letterLists, officeLists } from './letter-lists';
import { moneyLists, trainingLists } from './money-lists';
import { outwardLists } from './outward-lists';
import { retentionLists } from './retention-list';
import { trailLists } from './trail-lists';
import { workLists } from './work-lists';

/** Every list of the desk, by the word of its files: `/meja/unduh/mitra.xlsx` (capability 75). */
export const deskLists = {
	...agreementLists,
	...caseLists,
	...letterLists,
	...outwardLists,
	...moneyLists,
	...trainingLists,
	...officeLists,
	...trailLists,
	...workLists,
	...retentionLists
} satisfies Record<string, DeskList>;
export type DeskListKey = keyof typeof deskLists;

const isKey = (word: string): word is DeskListKey => Object.hasOwn(deskLists, word);

/** What narrows no list: where a page of it begins, what the page says of a form, and which row is being changed. */
export const ofThePage: readonly string[] = ['cursor', 'done', 'tersimpan', 'ubah'];

/** A list of the desk as a file, under the filters of its page. `NOT_FOUND`: no such list or format. */
export async function openDeskList(
	ctx: Ctx,
	word: string,
	format: string,
	search: URLSearchParams
): Promise<ExportedFile | Refusal<string>> {
	if (!isKey(word)) return refuse('NOT_FOUND');
	const list: DeskList = deskLists[word];
	const content = await list.open(ctx, word, search);
	return isRefusal(content) ? content : exportList(ctx, routeAccess[list.page].open, content, format);
}

/** The ways to the files of the lists on a page, under the filters that its address names. */
export function downloadsOn(
	page: AddressName | undefined,
	parameters: Readonly<Record<string, string>>,
	search: URLSearchParams,
	language: Language
): Partial<Record<DeskListKey, LinkTo[]>> {
	const asked = Object.fromEntries([...search].filter(([name]) => !ofThePage.includes(name)));
	// Whose letters a case's list holds, or which list for destruction it is, stands in the address of its page.
	const query =
		page === 'deskCaseLetters'
			? { case: parameters.id }
			: page === 'deskDestruction'
				? { list: parameters.id }
				: asked;
	const keys = (Object.keys(deskLists) as DeskListKey[]).filter((key) => deskLists[key].page === page);
	return Object.fromEntries(
		keys.map((list) => [
			list,
			listFormats.map((format) => ({
				href: href(language, 'deskListFile', { list, format }, query),
				text: format.toUpperCase()
			}))
		])
	);
}
