import { readClauses } from '../clause-text';
import type { Topic } from '../clause-topics';
import type { ClauseVersion } from '../template-body';

/** A clause as it comes with the program: version 0 of its key. Its text is typed as lawyers type it. */
export function builtIn(
	key: string,
	topic: Topic,
	title: string,
	text: string,
	english?: { readonly title: string; readonly text: string }
): ClauseVersion {
	return {
		key,
		number: 0,
		topic,
		title: { id: title, en: english?.title ?? null },
		body: { id: readClauses(text), en: english ? readClauses(english.text) : null }
	};
}
