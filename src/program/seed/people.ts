import { indexPartner } from '$lib/server/modules/organisations';
import type { Actor, Ctx, Role } from '$lib/server/platform/context';
import { query } from '$lib/server/platform/database/builder';
import { newId } from '$lib/server/platform/ids';

/** The invented persons by the word before the @ of their address, as the actors that they are. */
export type ExamplePeople = Readonly<Record<string, Extract<Actor, { kind: 'person' }>>>;

type Example = {
	email: string;
	name: string;
	position: string;
	role: Role;
	unit?: string;
	/** Heads the unit: what is late there is raised to this person first. */
	heads?: true;
};

/** Units of the city that the demonstration's persons sit in; the names are the usual ones of such a city. */
const units = [
	{ key: 'setda', name: 'Sekretariat Daerah', short: 'Setda', kind: 'secretariat' },
	{
		key: 'kerjasama',
		name: 'Bagian Kerja Sama Sekretariat Daerah',
		short: 'Bagian Kerja Sama',
		kind: 'division',
		parent: 'setda'
	},
	{
		key: 'hukum',
		name: 'Bagian Hukum Sekretariat Daerah',
		short: 'Bagian Hukum',
		kind: 'division',
		parent: 'setda'
	},
	{
		key: 'umum',
		name: 'Bagian Umum Sekretariat Daerah',
		short: 'Bagian Umum',
		kind: 'division',
		parent: 'setda'
	},
	{ key: 'bappeda', name: 'Badan Perencanaan Pembangunan Daerah', short: 'Bappeda', kind: 'agency' },
	{ key: 'bpkad', name: 'Badan Pengelola Keuangan dan Aset Daerah', short: 'BPKAD', kind: 'agency' },
	{ key: 'dlh', name: 'Dinas Lingkungan Hidup', short: 'DLH', kind: 'office' },
	{ key: 'pupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang', short: 'Dinas PUPR', kind: 'office' },
	{ key: 'dinkes', name: 'Dinas Kesehatan', short: 'Dinkes', kind: 'office' },
	{ key: 'disdik', name: 'Dinas Pendidikan', short: 'Disdik', kind: 'office' },
	{ key: 'kominfo', name: 'Dinas Komunikasi dan Informatika', short: 'Diskominfo', kind: 'office' },
	{ key: 'inspektorat', name: 'Inspektorat', short: 'Inspektorat', kind: 'inspectorate' }
] as const;

/** Invented, each marked "Contoh"; the mayor and others of the sources are history and never act here. */
const examples: Example[] = [
	{
		email: 'mitra@jambi.demo',
		name: 'Contoh Rahma Dewanti',
		position: 'Direktur, PT Contoh Air Batanghari',
		role: 'partner'
	},
	{
		email: 'opd@jambi.demo',
		name: 'Contoh Bayu Prakoso',
		position: 'Petugas Penghubung Kerja Sama, Dinas Lingkungan Hidup',
		role: 'unit_officer',
		unit: 'dlh'
	},
	{
		email: 'kerjasama@jambi.demo',
		name: 'Contoh Nurul Hidayah',
		position: 'Kepala Bagian Kerja Sama',
		role: 'cooperation_officer',
		unit: 'kerjasama'
	},
	{
		email: 'tkksd@jambi.demo',
		name: 'Contoh Arif Setiawan',
		position: 'Kepala Bappeda, anggota TKKSD',
		role: 'tkksd_member',
		unit: 'bappeda',
		heads: true
	},
	{
		email: 'tkksd2@jambi.demo',
		name: 'Contoh Siti Maryam',
		position: 'Kepala BPKAD, anggota TKKSD',
		role: 'tkksd_member',
		unit: 'bpkad',
		heads: true
	},
	{
		email: 'hukum@jambi.demo',
		name: 'Contoh Dedi Gunawan',
		position: 'Kepala Bagian Hukum',
		role: 'legal_officer',
		unit: 'hukum',
		heads: true
	},
	{
		email: 'sekda@jambi.demo',
		name: 'Contoh Ratna Wulandari',
		position: 'Sekretaris Daerah, Ketua TKKSD',
		role: 'regional_secretary',
		unit: 'setda'
	},
	{
		email: 'walikota@jambi.demo',
		name: 'Contoh Hendra Kusuma',
		position: 'Wali Kota',
		role: 'head_of_region'
	},
	{
		email: 'tu@jambi.demo',
		name: 'Contoh Lestari Ningsih',
		position: 'Tata Usaha Pimpinan',
		role: 'registrar',
		unit: 'umum'
	},
	{
		email: 'inspektorat@jambi.demo',
		name: 'Contoh Yusuf Ramadhan',
		position: 'Auditor, Inspektorat',
		role: 'auditor',
		unit: 'inspektorat'
	},
	{
		email: 'admin@jambi.demo',
		name: 'Contoh Maya Anggraini',
		position: 'Administrator Sistem, Diskominfo',
		role: 'admin',
		unit: 'kominfo'
	},
	{
		email: 'kepala-dlh@jambi.demo',
		name: 'Contoh Indra Mahendra',
		position: 'Kepala Dinas Lingkungan Hidup',
		role: 'unit_officer',
		unit: 'dlh',
		heads: true
	}
];

/** The demonstration's day may be chosen; its persons have held their posts for years on any day. */
const yearsInPost = 9;

/** Units, the invented persons with their roles, and who holds the offices that decide. */
export async function seedPeople(ctx: Ctx): Promise<ExamplePeople> {
	const people: Record<string, ExamplePeople[string]> = {};
	const since = [`${Number(ctx.clock.today().slice(0, 4)) - yearsInPost}-01-01`, '2017-01-01'].sort()[0]!;
	await ctx.db.write((uow) => {
		const unitIds = new Map<string, string>();
		let headTerm: string | undefined;
		for (const unit of units) {
			const id = newId();
			unitIds.set(unit.key, id);
			uow.add(
				query.insertInto('unit').values({
					id,
					name: unit.name,
					short_name: unit.short,
					kind: unit.kind,
					parent_id: 'parent' in unit ? unitIds.get(unit.parent)! : null
				})
			);
		}
		// The demonstration's partner is a company that the invented director stands for.
		const partnerId = newId();
		uow.add(
			query.insertInto('partner').values({
				id: partnerId,
				name: 'PT Contoh Air Batanghari',
				kind: 'company',
				legal_form: 'PT',
				is_example: true,
				is_published: true
			})
		);
		indexPartner(uow, partnerId);
		for (const example of examples) {
			const account = newId();
			const person = newId();
			uow.add(
				query
					.insertInto('account')
					.values({ id: account, email: example.email })
					.onConflict((conflict) => conflict.column('email').doNothing())
			);
			uow.add(
				query.insertInto('person').values({
					id: person,
					account_id: query.selectFrom('account').select('id').where('email', '=', example.email) as never,
					name: example.name,
					email: example.email,
					notification_email: example.email,
					position: example.position,
					is_example: true
				})
			);
			uow.add(
				query.insertInto('role_grant').values({
					id: newId(),
					person_id: person,
					role: example.role,
					unit_id: example.unit ? unitIds.get(example.unit)! : null,
					partner_id: example.role === 'partner' ? partnerId : null,
					administers: example.role === 'partner',
					valid_from: since
				})
			);
			people[example.email.split('@', 1)[0]!] = {
				kind: 'person',
				id: person,
				name: example.name,
				position: example.position,
				roles: [example.role],
				unitIds: example.unit ? [unitIds.get(example.unit)!] : [],
				partnerIds: example.role === 'partner' ? [partnerId] : [],
				isExample: true,
				via: 'session'
			};
			const office = (
				{
					head_of_region: 'head_of_region',
					regional_secretary: 'regional_secretary',
					cooperation_officer: 'head_of_cooperation_division'
				} as const
			)[example.role as 'head_of_region'];
			if (example.heads)
				uow.add(
					query.insertInto('office_holder').values({
						id: newId(),
						office: 'head_of_unit',
						unit_id: unitIds.get(example.unit!)!,
						person_id: person,
						name: example.name,
						capacity: 'definitive',
						title: example.position,
						valid_from: since,
						is_example: true
					})
				);
			if (office) {
				const holder = newId();
				if (office === 'head_of_region') headTerm = holder;
				uow.add(
					query.insertInto('office_holder').values({
						id: holder,
						office,
						person_id: person,
						name: example.name,
						capacity: 'definitive',
						title: example.position,
						valid_from: since,
						is_example: true
					})
				);
			}
		}
		// An invented power of attorney, so that the page shows one; its unit has no case among the examples.
		const year = ctx.clock.today().slice(0, 4);
		uow.add(
			query.insertInto('power_of_attorney').values({
				id: newId(),
				number: `Contoh 100.3.7/1/SK/${year}`,
				given_on: `${Number(year) - 1}-12-15`,
				giver_id: headTerm!,
				receiver_name: 'Contoh Dewi Anggreni',
				receiver_title: 'Kepala Dinas Kesehatan',
				unit_id: unitIds.get('dinkes')!,
				scope: 'PKS layanan kesehatan dengan rumah sakit dan perguruan tinggi',
				valid_from: `${year}-01-01`,
				valid_to: `${year}-12-31`,
				is_example: true,
				created_at: ctx.clock.now()
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: { id: null, role: 'program:seed' },
			event: 'PEOPLE_SEEDED',
			subject: { kind: 'tenant', id: ctx.tenant.kodeWilayah },
			data: { persons: examples.length }
		});
	});
	return people;
}
