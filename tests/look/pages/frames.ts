/**
 * The same frame for all preview pages. Everything here is made up for the drawing board: no region, person or
 * agreement of this name exists.
 */
import type { DeskFrame, NavItem, PublicFrame } from '$lib/ui';
import type { ComponentProps } from 'svelte';

const demonstration = {
	mark: 'Contoh',
	text: 'Ini peragaan: semua orang dan perkara di sini rekaan. Hari ini dianggap Senin, 23 November 2026.',
	link: { href: '/meja/peragaan', text: 'Ubah hari' }
};
const nav: NavItem[] = [
	{ href: '/ajukan', text: 'Ajukan' },
	{ href: '/lacak', text: 'Lacak' },
	{ href: '/kerja-sama', text: 'Kerja Sama' },
	{ href: '/mitra', text: 'Mitra' },
	{ href: '/internasional', text: 'Internasional' },
	{ href: '/proyek', text: 'Proyek' },
	{ href: '/pelatihan', text: 'Pelatihan' },
	{ href: '/smart-city', text: 'Smart City' },
	{ href: '/inovasi', text: 'Inovasi' },
	{ href: '/prosedur', text: 'Prosedur' },
	{ href: '/data', text: 'Data' }
];

/** The props of the public frame, with the present address marked. */
export function publicFrame(current: string): Omit<ComponentProps<typeof PublicFrame>, 'children'> {
	return {
		systemName: 'Satu Pintu',
		regionName: 'Pemerintah Kota Contoh',
		homeHref: '/',
		skipText: 'Lewati ke isi halaman',
		menuText: 'Menu',
		navLabel: 'Menu utama',
		nav: nav.map((item) => ({ ...item, current: item.href === current })),
		language: { href: `/en${current}`, text: 'English', language: 'en' },
		signIn: { href: '/masuk', text: 'Masuk' },
		demonstration,
		foot: {
			groups: [
				{
					title: 'Bagian Kerja Sama',
					lines: ['Jalan Contoh Nomor 1, Kota Contoh', 'Senin–Jumat, 08.00–16.00 WIB'],
					links: [
						{ href: 'tel:+620000000000', text: 'Telepon (000) 000-000' },
						{ href: 'mailto:kerjasama@contoh.example', text: 'kerjasama@contoh.example' }
					]
				},
				{
					title: 'Bantuan',
					links: [
						{ href: '/panduan', text: 'Panduan' },
						{ href: '/pertanyaan', text: 'Ajukan pertanyaan' },
						{ href: '/permintaan-informasi', text: 'Permintaan informasi (PPID)' }
					]
				},
				{
					title: 'Situs ini',
					links: [
						{ href: '/verifikasi', text: 'Periksa keaslian dokumen' },
						{ href: '/data', text: 'Data terbuka dan API' },
						{ href: '/panduan/aksesibilitas', text: 'Aksesibilitas' }
					]
				}
			],
			end: [
				'Data: CC BY 4.0',
				{ href: '/data/lisensi', text: 'Lisensi' },
				{ href: 'https://example.org/kode', text: 'Kode sumber (Apache-2.0)' }
			]
		},
		printLine: `Pemerintah Kota Contoh · Satu Pintu${current} · dicetak Senin, 23 November 2026`
	};
}

/** The props of the desk frame for the cooperation officer of the preview. */
export function deskFrame(current: string): Omit<ComponentProps<typeof DeskFrame>, 'children'> {
	const mark = (items: NavItem[]) => items.map((item) => ({ ...item, current: item.href === current }));
	return {
		systemName: 'Satu Pintu',
		tenantName: 'Pemerintah Kota Contoh',
		homeHref: '/meja',
		skipText: 'Lewati ke isi halaman',
		menuText: 'Menu meja kerja',
		navLabel: 'Meja kerja',
		nav: [
			{
				items: mark([
					{ href: '/meja', text: 'Perlu Tindakan Saya', count: 8 },
					{ href: '/meja/perkara', text: 'Semua perkara', count: 31 },
					{ href: '/meja/rapat', text: 'Rapat TKKSD', count: 1 },
					{ href: '/meja/surat', text: 'Agenda surat' }
				])
			},
			{
				label: 'Setelah ditandatangani',
				items: mark([
					{ href: '/meja/kerja-sama', text: 'Daftar Kerja Sama' },
					{ href: '/meja/tindak-lanjut', text: 'Tindak Lanjut', count: 5 },
					{ href: '/meja/evaluasi', text: 'Monitoring dan Evaluasi', count: 2 },
					{ href: '/meja/celah', text: 'Belum lengkap', count: 12 }
				])
			},
			{
				label: 'Bidang',
				items: mark([
					{ href: '/meja/luar-negeri', text: 'Hubungan luar negeri' },
					{ href: '/meja/proyek', text: 'Proyek donor' },
					{ href: '/meja/pelatihan', text: 'Pelatihan' },
					{ href: '/meja/laporan', text: 'Laporan' }
				])
			}
		],
		person: { name: 'Rina Contoh', office: 'Kepala Bagian Kerja Sama', href: '/meja/saya' },
		signOut: { action: '/keluar', text: 'Keluar' },
		notices: { href: '/meja/pemberitahuan', text: 'Pemberitahuan', count: 3, countText: '3 belum dibaca' },
		language: { href: '/en/desk', text: 'English', language: 'en' },
		demonstration,
		foot: [
			{ href: '/panduan', text: 'Panduan' },
			{ href: '/', text: 'Halaman umum' },
			'Semua perubahan dicatat dalam jejak audit.'
		],
		printLine: 'Pemerintah Kota Contoh · Satu Pintu · dicetak Senin, 23 November 2026 oleh Rina Contoh'
	};
}

export const reported = { kind: 'reported', text: 'Dilaporkan media' } as const;
export const recorded = { kind: 'recorded', text: 'Tercatat resmi' } as const;
