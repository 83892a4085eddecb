import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { projectHead } from '$lib/server/hall/office-projects';
import { partnerTexts } from '$lib/server/hall/partner-form';
import { partyFields } from '$lib/server/hall/project-forms';
import {
	addProjectParty,
	readOfficeProject,
	removeProjectParty,
	setProjectPublished,
	type OfficeProject
} from '$lib/server/modules/funding';
import { allows } from '$lib/server/modules/identity';
import { listOfficePartners } from '$lib/server/modules/organisations';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { FactItem } from '$lib/ui';
import { writeDay } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

/** As many names as a list of suggestions bears; the others are typed. */
const suggested = 200;

function factsOf(project: OfficeProject, language: Language): FactItem[] {
	const { officeProjects, projectMoney, site } = textIn(language);
	const words = officeProjects.one;
	const fact = (label: string, value: string | null | undefined, more: Partial<FactItem> = {}): FactItem => ({
		label,
		value: value ?? undefined,
		unknown: site.notKnown,
		...more
	});
	const span = (from: string | null, to: string | null) =>
		from === null && to === null
			? undefined
			: words.span(
					from ? writeDay(from, language, 'long') : words.open,
					to ? writeDay(to, language, 'long') : words.open
				);
	return [
		fact(words.facts.summary, project.summary?.[language]),
		fact(words.facts.sector, project.sector && (projectMoney.sectors[project.sector] ?? project.sector)),
		fact(words.facts.location, project.location),
		fact(words.facts.place, project.latitude && `${project.latitude}, ${project.longitude}`),
		fact(words.facts.planned, span(project.plannedStart, project.plannedEnd)),
		fact(words.facts.actual, span(project.actualStart, project.actualEnd)),
		fact(words.facts.unit, project.unit),
		fact(
			words.facts.agreement,
			project.agreement,
			project.agreementId ? { href: href(language, 'deskAgreement', { id: project.agreementId }) } : {}
		)
	];
}

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { ctx, language } = locals;
	const project = orError(language, await readOfficeProject(ctx, params.id));
	const mayWrite = project.isOwn && allows(ctx.actor, 'project.write');
	const partners = mayWrite
		? await listOfficePartners(ctx, { filters: { q: null, kind: null, country: null }, limit: suggested })
		: { rows: [] };
	setHeaders({ 'cache-control': 'no-store' });
	const roles = textIn(language).projectMoney.roles;
	return {
		key: randomUUID(),
		head: projectHead(project, 'summary', language),
		done: url.searchParams.get('done'),
		facts: factsOf(project, language),
		note: project.note?.[language],
		version: String(project.version),
		isPublished: project.isPublished,
		mayWrite,
		mayPublish: allows(ctx.actor, 'project.publish'),
		parties: project.parties.map((party) => ({
			key: `${party.role}/${party.partnerId}`,
			partnerId: party.partnerId,
			name: party.name,
			href: href(language, 'deskPartner', { id: party.partnerId }),
			role: party.role,
			roleName: roles[party.role] ?? party.role,
			mayRemove:
				party.role !== 'funding' || !project.fundings.some((one) => one.partnerId === party.partnerId)
		})),
		partyFields: partyFields(language, isRefusal(partners) ? [] : partners.rows.map(({ name }) => name))
	};
};

const back = (language: Language, id: string, done: string) =>
	href(language, 'deskProject', { id }, { done });

export const actions: Actions = {
	publish: (event) => setPublished(event, true),
	withdraw: (event) => setPublished(event, false),
	addParty: (event) =>
		answerForm(event, {
			act: 'addParty',
			texts: ['role', ...partnerTexts],
			faults: textIn(event.locals.language).officeProjects.faults,
			work: (ctx, sent) =>
				addProjectParty(ctx, event.params.id, {
					role: sent.text('role'),
					partner: { name: sent.text('partner'), kind: sent.text('kind'), country: sent.text('country') }
				}),
			to: () => back(event.locals.language, event.params.id, 'party')
		}),
	removeParty: (event) =>
		answerForm(event, {
			act: 'removeParty',
			texts: ['role', 'partner_id'],
			faults: textIn(event.locals.language).officeProjects.faults,
			work: (ctx, sent) =>
				removeProjectParty(ctx, event.params.id, {
					role: sent.text('role'),
					partner_id: sent.text('partner_id')
				}),
			to: () => back(event.locals.language, event.params.id, 'party')
		})
};

function setPublished(event: Parameters<Actions[string]>[0], published: boolean) {
	const act = published ? 'publish' : 'withdraw';
	return answerForm(event, {
		act,
		texts: [],
		faults: textIn(event.locals.language).officeProjects.faults,
		work: (ctx, sent) =>
			setProjectPublished(ctx, event.params.id, { published, version: Number(sent.text('version')) || 0 }),
		to: () => back(event.locals.language, event.params.id, published ? 'published' : 'withdrawn')
	});
}
