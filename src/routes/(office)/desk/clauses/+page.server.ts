import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { clausesAsked } from '$lib/server/hall/lists/list-questions';
import { listClauses, topics } from '$lib/server/modules/documents';
import { allows } from '$lib/server/modules/identity';
import { textIn } from '$lib/text';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const words = textIn(language).templates;
	const all = orError(language, await listClauses(ctx));
	const { q, topic, found } = clausesAsked(all, url.searchParams);
	return {
		q,
		action: href(language, 'deskClauses'),
		keep: Object.fromEntries(topic === '' ? [] : [['topic', topic]]) as Record<string, string>,
		topics: topics
			.map((one) => ({ one, count: all.filter((clause) => clause.topic === one).length }))
			.filter(({ count }) => count > 0)
			.map(({ one, count }) => ({
				text: words.topics[one] ?? one,
				count,
				current: one === topic,
				href: href(language, 'deskClauses', {}, { q, topic: one === topic ? undefined : one })
			})),
		addHref: allows(ctx.actor, 'clause.write') ? href(language, 'deskClauseNew') : undefined,
		templatesHref: href(language, 'deskTemplates'),
		clauses: found.map((clause) => ({
			key: clause.key,
			title: clause.title[language] ?? clause.title.id,
			href: href(language, 'deskClause', { key: clause.key }),
			topic: words.topics[clause.topic] ?? clause.topic,
			version: clause.number === 0 ? words.builtIn : String(clause.number),
			english: clause.body.en ? words.clauses.yes : words.clauses.no,
			withdrawn: clause.withdrawn
		}))
	};
};
