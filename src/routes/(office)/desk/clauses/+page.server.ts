import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { listClauses, textsOf, topics } from '$lib/server/modules/documents';
import { allows } from '$lib/server/modules/identity';
import { textIn } from '$lib/text';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const words = textIn(language).templates;
	const q = (url.searchParams.get('q') ?? '').trim().slice(0, 100);
	const topic = url.searchParams.get('topic') ?? '';
	const all = orError(language, await listClauses(ctx));
	const wanted = q.toLowerCase();
	const found = all.filter(
		(clause) =>
			(topic === '' || clause.topic === topic) &&
			(wanted === '' ||
				[clause.key, clause.title.id, clause.title.en ?? '', ...textsOf(clause.body.id)].some((one) =>
					one.toLowerCase().includes(wanted)
				))
	);
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
