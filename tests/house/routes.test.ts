import { describe, expect, test } from 'vitest';
import { addresses, type AddressName } from '$lib/addresses';
import { routeAccess } from '$lib/server/hall/route-access';
import { aTree } from './a-tree';
import { actionsIn, builtAddresses, routeFolders } from './routes';

const names = Object.keys(addresses) as AddressName[];

describe('every page has its rows', () => {
	test('a folder under src/routes has an address, and so a row in the permission table', () => {
		const known = new Set<string>(names.map((name) => addresses[name].folder));
		const without = routeFolders()
			.filter(({ folder }) => !known.has(folder))
			.map(
				({ path }) => `${path}: add its address to src/lib/addresses.ts and its row to hall/route-access.ts`
			);
		expect(without).toEqual([]);
	});

	test('an address has a folder', () => {
		const built = builtAddresses();
		expect(names.filter((name) => !built.has(name))).toEqual([]);
	});

	test('two folders never serve one address', () => {
		const folders = routeFolders().map(({ folder }) => folder);
		expect(folders.filter((folder, index) => folders.indexOf(folder) !== index)).toEqual([]);
	});

	test('the two languages never share an address, and no two pages do', () => {
		const all = names.flatMap((name) => [addresses[name].id, `/en${addresses[name].folder}`]);
		const shape = (path: string) => path.replace(/\[[^\]]+\]/g, '[]');
		expect(all.map(shape).filter((path, index, list) => list.indexOf(path) !== index)).toEqual([]);
	});

	test('both languages of an address take the same parameters', () => {
		const parameters = (path: string) => (path.match(/\[[^\]]+\]/g) ?? []).sort();
		for (const name of names) {
			expect(parameters(addresses[name].id), name).toEqual(parameters(addresses[name].folder));
		}
	});
});

describe('every form has its row', () => {
	/** A +server.ts that takes a form is asked for as its default action. */
	const offered = (name: AddressName) => {
		const route = builtAddresses().get(name);
		const posts = route?.methods.some((method) => !['GET', 'HEAD'].includes(method)) ? ['default'] : [];
		return [...(route?.actions ?? []), ...posts].sort();
	};

	test.each([...builtAddresses().keys()].filter((name) => offered(name).length > 0))(
		'%s: each action that the page offers says who may send it, and no other is named',
		(name) => {
			expect(Object.keys(routeAccess[name].actions ?? {}).sort()).toEqual(offered(name));
		}
	);

	test('a page that takes no form names none', () => {
		const built = builtAddresses();
		const tooMany = names.filter(
			(name) => built.has(name) && offered(name).length === 0 && routeAccess[name].actions
		);
		expect(tooMany).toEqual([]);
	});
});

describe('reading the folders', () => {
	test('actions are found however they are written', () => {
		expect(actionsIn('export const actions = { default: async () => {}, save() {} };')).toEqual([
			'default',
			'save'
		]);
		expect(actionsIn("export const actions = { 'send-back': act } satisfies Actions;")).toEqual([
			'send-back'
		]);
		expect(actionsIn('export const actions: Actions = { save };')).toEqual(['save']);
		expect(actionsIn('export const load = () => {};')).toEqual([]);
		expect(() => actionsIn('export const actions = make();')).toThrow(/not written as an object/);
		expect(() => actionsIn('export const actions = { ...others };')).toThrow(/without a name/);
	});

	test('a new folder without an address would be found, with its actions and methods', async () => {
		const folder = await aTree({
			'src/routes/(office)/desk/secrets/[id]/+page.server.ts':
				'export const actions = { open: async () => {} };',
			'src/routes/(portal)/file/+server.ts': 'export const GET = () => {};\nexport async function POST() {}'
		});
		expect(
			routeFolders(folder).map(({ folder, actions, methods }) => ({ folder, actions, methods }))
		).toEqual([
			{ folder: '/desk/secrets/[id]', actions: ['open'], methods: [] },
			{ folder: '/file', actions: [], methods: ['GET', 'POST'] }
		]);
	});
});
