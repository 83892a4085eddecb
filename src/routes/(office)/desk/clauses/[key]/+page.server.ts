import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { clauseFields, clauseValues, topicChoices, typedClause } from '$lib/server/hall/clause-form';
import { answerForm } from '$lib/server/hall/desk-form';
import { countClauseUses } from '$lib/server/modules/cooperation';
import { changeClause, readClause, topics } from '$lib/server/modules/documents';
import { allows } from '$lib/server/modules/identity';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeInstant } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, language } = locals;
	const words = textIn(language).templates;
	const versions = orError(language, await readClause(ctx, params.key));
	const counted = await countClauseUses(ctx, params.key);
	const uses = isRefusal(counted) ? new Map<number, { open: number; signed: number }>() : counted;
	const present = versions[0]!;
	return {
		key: randomUUID(),
		clause: params.key,
		base: present.number,
		title: present.title[language] ?? present.title.id,
		topic: words.topics[present.topic] ?? present.topic,
		withdrawn: present.withdrawn,
		mayWrite: allows(ctx.actor, 'clause.write'),
		values: clauseValues(present),
		topics: topicChoices(topics, language),
		saved: url.searchParams.has('saved'),
		listHref: href(language, 'deskClauses'),
		versions: versions.map((one) => {
			const used = uses.get(one.number);
			return {
				number: String(one.number),
				name: words.clause.version(one.number),
				note: one.note ?? words.clause.builtInNote,
				withdrawn: one.withdrawn,
				who: one.createdAt
					? words.list.by(one.createdBy ?? '', writeInstant(one.createdAt, ctx.tenant.timeZone, language))
					: '',
				uses: used ? words.clause.uses(used.open, used.signed) : words.clause.noUses,
				title: one.title,
				body: one.body
			};
		})
	};
};

export const actions: Actions = {
	change: (event) =>
		answerForm(event, {
			act: 'change',
			texts: [...clauseFields, 'withdrawn'],
			faults: textIn(event.locals.language).templates.faults,
			work: (ctx, sent) =>
				changeClause(ctx, event.params.key, Number(sent.text('base')) || 0, typedClause(sent)),
			to: ({ key }) => href(event.locals.language, 'deskClause', { key }, { saved: 'yes' })
		})
};
