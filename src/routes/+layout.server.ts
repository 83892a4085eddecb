import type { LayoutServerLoad } from './$types';

/** What every page needs to know of its reader. */
export const load: LayoutServerLoad = ({ locals }) => ({ language: locals.language });
