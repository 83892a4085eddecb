import { readerOf } from '$lib/server/hall/reader';
import type { LayoutServerLoad } from './$types';

/** No page carries client script, error pages included; a page that needs some says so itself. */
export const csr = false;

export const load: LayoutServerLoad = ({ locals: { ctx, language } }) => ({
	language,
	reader: readerOf(ctx, language)
});
