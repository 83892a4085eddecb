import type pg from 'pg';
import { href, type AddressName } from '$lib/addresses';
import { routeAccess } from '$lib/server/hall/route-access';
import { builtAddresses } from '../../../tests/house/routes';
import type { Row } from './matrix';
import { hasParameters, malformedLike, records, sharedByAll, unknownLike } from './records';

/** Forms that do something without being filled in, and would change what the other cells ask about. */
const notCarriedOut: Partial<Record<AddressName | `${AddressName} ${string}`, string>> = {
	logout: 'ends the session that asks',
	loginDemo: 'begins a session',
	deskDemo: 'empties and seeds the demonstration',
	'deskWebhook remove': 'takes away what the other forms are about'
};

/** Pages whose answer about an unknown record is itself the answer: "this is no registered document". */
const saysItIsUnknown: ReadonlySet<AddressName> = new Set<AddressName>(['verified']);

const emptyForm = () => ({ body: new URLSearchParams() });

/** The rows of the pages: each address that is built, to be read and by each of its forms. */
export async function pageRows(database: pg.Client): Promise<{ rows: Row[]; withoutRecord: AddressName[] }> {
	const rows: Row[] = [];
	const withoutRecord: AddressName[] = [];
	for (const [name, route] of builtAddresses()) {
		const isOurs = !sharedByAll.has(name);
		const subjects: { record: Row['record']; parameters: Record<string, string> }[] = [];
		if (hasParameters(name)) {
			const known = await records[name](database);
			if (known) {
				subjects.push({ record: 'known', parameters: known });
				subjects.push({ record: 'unknown', parameters: unknownLike(known) });
				subjects.push({ record: 'malformed', parameters: malformedLike(known) });
			} else withoutRecord.push(name);
		} else subjects.push({ record: 'none', parameters: {} });

		for (const { record, parameters } of subjects) {
			const path = (href as (language: 'id', name: string, parameters: Record<string, string>) => string)(
				'id',
				name,
				parameters
			);
			const of = record === 'none' ? '' : ` (${record})`;
			if (route.hasPage || route.methods.includes('GET')) {
				const access = routeAccess[name].open;
				rows.push({
					name: `${name}${of}`,
					access,
					method: 'GET',
					path,
					record,
					isOurs: isOurs && record === 'known',
					leadsToSignIn: name === 'loginDemo',
					saysItIsUnknown: saysItIsUnknown.has(name)
				});
			}
			if (record === 'malformed') continue;
			for (const [action, access] of Object.entries(routeAccess[name].actions ?? {})) {
				rows.push({
					name: `POST ${name} ${action}${of}`,
					access,
					method: 'POST',
					path: action === 'default' ? path : `${path}?/${action}`,
					record,
					isOurs: isOurs && record === 'known',
					body: emptyForm,
					notCarriedOut: notCarriedOut[name] ?? notCarriedOut[`${name} ${action}`]
				});
			}
		}
	}
	// All reading before any writing, so that what is read is what the demonstration shows.
	return {
		rows: [
			...rows.filter(({ method }) => method === 'GET'),
			...rows.filter(({ method }) => method !== 'GET')
		],
		withoutRecord
	};
}
