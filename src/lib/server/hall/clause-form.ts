import { writeClauses, type LibraryClause, type TypedClause } from '$lib/server/modules/documents';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { SentFields } from './sent-form';

/** The fields of a clause's form, which adding and changing share. */
export const clauseFields = ['topic', 'title', 'title_en', 'body', 'body_en', 'note'] as const;

export function typedClause(sent: SentFields): TypedClause {
	return {
		topic: sent.text('topic'),
		title: sent.text('title'),
		titleEn: sent.text('title_en'),
		body: sent.text('body'),
		bodyEn: sent.text('body_en'),
		note: sent.text('note'),
		withdrawn: sent.text('withdrawn') === 'yes'
	};
}

/** A clause as its form shows it. */
export function clauseValues(clause: LibraryClause): Record<string, string> {
	return {
		topic: clause.topic,
		title: clause.title.id,
		title_en: clause.title.en ?? '',
		body: writeClauses(clause.body.id),
		body_en: clause.body.en ? writeClauses(clause.body.en) : '',
		note: ''
	};
}

export function topicChoices(topics: readonly string[], language: Language) {
	const { templates } = textIn(language);
	return topics.map((value) => ({ value, label: templates.topics[value] ?? value }));
}
