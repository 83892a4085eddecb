import { sendInquiry, waysFor } from '$lib/server/hall/ask-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({ ways: waysFor(locals.language) });

export const actions: Actions = { default: (event) => sendInquiry(event, 'information') };
