import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { beforeAll } from 'vitest';
import type { Actor, Ctx, Role } from '$lib/server/platform/context';
import { query } from '$lib/server/platform/database/builder';
import type { FileStore } from '$lib/server/platform/files';
import { newId } from '$lib/server/platform/ids';
import { isRefusal } from '$lib/server/platform/refusal';
import { storeDocument } from '$lib/server/modules/documents';
import type { TestDatabase } from './database';

/** Who works in the test's region; two of a kind where a test must keep them apart. */
export const cast = {
	partner: { role: 'partner', name: 'Contoh Direktur', position: 'Direktur' },
	otherPartner: { role: 'partner', name: 'Contoh Direktur Lain', position: 'Direktur' },
	unitOfficer: { role: 'unit_officer', name: 'Contoh PPKSD', position: 'Petugas Penghubung' },
	otherUnitOfficer: { role: 'unit_officer', name: 'Contoh PPKSD Lain', position: 'Petugas Penghubung' },
	officer: { role: 'cooperation_officer', name: 'Contoh Kabag', position: 'Kepala Bagian Kerja Sama' },
	member: { role: 'tkksd_member', name: 'Contoh Anggota Satu', position: 'Kepala Bappeda' },
	otherMember: { role: 'tkksd_member', name: 'Contoh Anggota Dua', position: 'Kepala BPKAD' },
	legal: { role: 'legal_officer', name: 'Contoh Kabag Hukum', position: 'Kepala Bagian Hukum' },
	secretary: { role: 'regional_secretary', name: 'Contoh Sekda', position: 'Sekretaris Daerah' },
	head: { role: 'head_of_region', name: 'Contoh Wali Kota', position: 'Wali Kota' },
	registrar: { role: 'registrar', name: 'Contoh TU', position: 'Tata Usaha' },
	auditor: { role: 'auditor', name: 'Contoh Auditor', position: 'Auditor' },
	admin: { role: 'admin', name: 'Contoh Administrator', position: 'Administrator' }
} as const satisfies Record<string, { role: Role; name: string; position: string }>;

export type Member = keyof typeof cast;

export type Office = {
	/** The day that everybody here takes for today; set it to let time pass. */
	today: string;
	readonly people: Readonly<Record<Member, string>>;
	readonly units: { readonly own: string; readonly other: string };
	readonly partners: { readonly own: string; readonly other: string };
	/** The request of a person of the cast, as of `today`. */
	as(member: Member, extra?: Partial<Extract<Actor, { kind: 'person' }>>): Ctx;
	/** The program itself (worker, seed). */
	program(): Ctx;
	/** A document that this person has uploaded, named nowhere yet. */
	document(member: Member, title?: string): Promise<string>;
};

/** Files in memory: what is tested here are rows and rules, not the store. */
function memoryFiles(): FileStore {
	const kept = new Map<string, Buffer>();
	const written = new Map<string, number>();
	return {
		async putFile(tenantId: number, content: Buffer | Readable) {
			const chunks: Buffer[] = [];
			if (Buffer.isBuffer(content)) chunks.push(content);
			else for await (const chunk of content) chunks.push(Buffer.from(chunk as Uint8Array));
			const bytes = Buffer.concat(chunks);
			const sha256 = createHash('sha256').update(bytes).digest('hex');
			kept.set(`${tenantId}/${sha256}`, bytes);
			written.set(`${tenantId}/${sha256}`, Date.now());
			return { sha256, size: bytes.length };
		},
		async openFile(tenantId: number, sha256: string) {
			const bytes = kept.get(`${tenantId}/${sha256}`);
			if (!bytes) throw new Error('no such file');
			return Readable.from([bytes]);
		},
		async verifyFile(tenantId: number, sha256: string) {
			return kept.has(`${tenantId}/${sha256}`) ? 'sound' : 'missing';
		},
		async removeFile(tenantId: number, sha256: string, before: Date) {
			const key = `${tenantId}/${sha256}`;
			if (!kept.has(key)) return 'absent';
			if (written.get(key)! >= before.getTime()) return 'young';
			kept.delete(key);
			return 'removed';
		}
	} as unknown as FileStore;
}

/** A region (tenant 1 of the test database) with its people, offices, units, partners and TKKSD. */
export function useOffice(database: TestDatabase): Office {
	const people = Object.fromEntries(Object.keys(cast).map((key) => [key, newId()])) as Record<Member, string>;
	const units = { own: newId(), other: newId() };
	const partners = { own: newId(), other: newId() };
	const files = memoryFiles();

	const office: Office = {
		today: '2026-11-23',
		people,
		units,
		partners,
		as: (member, extra = {}) => {
			const { role, name, position } = cast[member];
			return context({
				kind: 'person',
				id: people[member],
				name,
				position,
				roles: [role],
				unitIds: member === 'unitOfficer' ? [units.own] : member === 'otherUnitOfficer' ? [units.other] : [],
				partnerIds: member === 'partner' ? [partners.own] : member === 'otherPartner' ? [partners.other] : [],
				isExample: false,
				via: 'session',
				...extra
			});
		},
		program: () => context({ kind: 'program', name: 'test' }),
		async document(member, title = 'Berkas') {
			const stored = await storeDocument(office.as(member), {
				kind: 'upload',
				title,
				owner: { kind: 'upload', id: null },
				fileName: 'berkas.pdf',
				mediaType: 'application/pdf',
				content: Buffer.from(`${title} ${newId()}`),
				origin: 'uploaded'
			});
			if (isRefusal(stored)) throw new Error(stored.refused);
			return stored.id;
		}
	};

	function context(actor: Actor): Ctx {
		return {
			actor,
			tenant: {
				id: 1,
				kodeWilayah: '99.71',
				slug: 'contoh',
				name: 'Pemerintah Kota Contoh',
				shortName: 'Kota Contoh',
				kind: 'city',
				headTitle: { id: 'Wali Kota', en: 'Mayor' },
				timeZone: 'Asia/Jakarta',
				isSynthetic: false,
				settings: {}
			},
			db: database.tenant(1),
			clock: {
				now: () => new Date(`${office.today}T03:00:00Z`),
				today: () => office.today
			},
			files,
			language: 'id',
			origin: 'http://localhost:3000',
			mode: 'production',
			requestId: newId()
		};
	}

	beforeAll(async () => {
		await database.tenant(1).write((uow) => {
			for (const [id, name] of [
				[units.own, 'Dinas Lingkungan Hidup'],
				[units.other, 'Dinas Pendidikan']
			] as const) {
				uow.add(query.insertInto('unit').values({ id, name, kind: 'office' }));
			}
			for (const [id, name] of [
				[partners.own, 'PT Contoh Satu'],
				[partners.other, 'PT Contoh Dua']
			] as const) {
				uow.add(query.insertInto('partner').values({ id, name, kind: 'company' }));
			}
			for (const [member, { role, name, position }] of Object.entries(cast)) {
				const id = people[member as Member];
				uow.add(query.insertInto('person').values({ id, name, position, email: `${member}@contoh.test` }));
				uow.add(
					query
						.insertInto('role_grant')
						.values({ id: newId(), person_id: id, role, valid_from: '2024-01-01' })
				);
			}
			for (const [holder, kind] of [
				['head', 'head_of_region'],
				['secretary', 'regional_secretary']
			] as const) {
				uow.add(
					query.insertInto('office_holder').values({
						id: newId(),
						office: kind,
						person_id: people[holder],
						name: cast[holder].name,
						capacity: 'definitive',
						title: cast[holder].position,
						valid_from: '2024-01-01'
					})
				);
			}
			for (const [member, name] of [
				['secretary', 'chair'],
				['officer', 'secretary'],
				['member', 'member'],
				['otherMember', 'member'],
				['legal', 'member']
			] as const) {
				uow.add(
					query.insertInto('committee_member').values({
						id: newId(),
						person_id: people[member],
						function: name,
						kind: 'permanent',
						decree: 'Keputusan Wali Kota Contoh Nomor 1 Tahun 2024',
						valid_from: '2024-01-01'
					})
				);
			}
			uow.audit({
				at: new Date(),
				actor: { id: null, role: 'test' },
				event: 'PEOPLE_SEEDED',
				subject: { kind: 'tenant', id: '99.71' }
			});
		});
	});
	return office;
}
