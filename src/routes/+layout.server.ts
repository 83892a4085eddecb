import type { LayoutServerLoad } from './$types';

/** No page carries client script, error pages included; a page that needs some says so itself. */
export const csr = false;

/** What every page needs to know of its reader. */
export const load: LayoutServerLoad = ({ locals }) => ({ language: locals.language });
