import type pg from 'pg';
import { href, type AddressName } from '$lib/addresses';
import { routeAccess } from '$lib/server/hall/route-access';
import { allows } from '$lib/server/modules/identity';
import type { Role } from '$lib/server/platform/context';
import type { Language } from '$lib/text/bilingual';
import { builtAddresses } from '../../tests/house/routes';
import { hasParameters, records } from './authorisation/records';
import { people, type PersonName } from './people';

export type PageToLookAt = {
	readonly name: AddressName;
	readonly language: Language;
	readonly path: string;
	/** Who looks at it; undefined where everybody may. */
	readonly as: PersonName | undefined;
};

/** The roles of the demonstration's persons, as their names say them. */
const roleOf: Record<PersonName, Role> = {
	mitra: 'partner',
	opd: 'unit_officer',
	kerjasama: 'cooperation_officer',
	tkksd: 'tkksd_member',
	tkksd2: 'tkksd_member',
	hukum: 'legal_officer',
	sekda: 'regional_secretary',
	walikota: 'head_of_region',
	tu: 'registrar',
	inspektorat: 'auditor',
	admin: 'admin'
};

/** Pages that are opened about a record which their query names. */
const about: Partial<Record<AddressName, { query: string; record: 'deskCase' }>> = {
	deskInstructionNew: { query: 'case', record: 'deskCase' }
};

/** Those of the division see most; partners see their own account. */
const looking: readonly PersonName[] = ['kerjasama', 'mitra', ...people];

/**
 * Every page that is built, once a language, with somebody who may open it and a record that is there. What only an
 * applicant may open is walked by the journey of proposing.
 */
export async function everyPage(database: pg.Client): Promise<PageToLookAt[]> {
	const pages: PageToLookAt[] = [];
	for (const [name, route] of builtAddresses()) {
		if (!route.hasPage) continue;
		const { open } = routeAccess[name];
		const isAccount = name.startsWith('account');
		const as = allows({ kind: 'anonymous' }, open)
			? undefined
			: (isAccount ? (['mitra'] as const) : looking).find((person) =>
					allows(actorWith(roleOf[person]), open)
				);
		const parameters = hasParameters(name) ? await records[name](database) : {};
		if (!parameters) continue;
		const subject = about[name] && (await records[about[name].record](database));
		for (const language of ['id', 'en'] as const) {
			const path = (href as (language: Language, name: string, parameters: Record<string, string>) => string)(
				language,
				name,
				parameters
			);
			const query = subject?.id ? `?${about[name]!.query}=${subject.id}` : '';
			pages.push({ name, language, path: path + query, as });
		}
	}
	return pages;
}

const actorWith = (role: Role) =>
	({
		kind: 'person',
		id: '',
		name: '',
		position: null,
		roles: [role],
		unitIds: [],
		partnerIds: [],
		isExample: true,
		via: 'session'
	}) as const;
