import { redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { shownFindings } from '$lib/server/hall/drift-view';
import { checkDraft, wordsAreGone } from '$lib/server/modules/cooperation';
import { textIn } from '$lib/text';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { ctx, language } = locals;
	const checked = orError(language, await checkDraft(ctx, params.id));
	// Of a text whose words are gone nothing can be said to agree.
	if (wordsAreGone(checked.draft)) redirect(303, href(language, 'deskText', { id: params.id }));
	const { templates } = textIn(language);
	return {
		name: templates.kinds[checked.draft.kind] ?? checked.draft.kind,
		subject: checked.subject,
		bilingual: checked.draft.languages.length > 1,
		textHref: href(language, 'deskText', { id: params.id }),
		findings: shownFindings(checked, language)
	};
};
