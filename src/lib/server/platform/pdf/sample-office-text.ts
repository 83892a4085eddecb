import { head, verification } from './sample-people';
import type { OfficeTextData } from './shapes-office-text';

const mayor = { capacity: ['WALI KOTA JAMBI'], name: 'Contoh Nama Wali Kota' };

/** An invented handover with every part that a paper of the office may have. */
export const handover: OfficeTextData = {
	form: 'record',
	letterhead: head,
	heading: ['BERITA ACARA SERAH TERIMA', 'TENTANG', 'PIPA AIR BERSIH'],
	number: null,
	recipients: [],
	opening: 'Pada hari ini, Senin, yang bertanda tangan di bawah ini:',
	parties: [
		{
			designation: 'PIHAK KESATU',
			name: 'Contoh Nama Direktur',
			statement: 'Direktur PT Contoh, bertindak untuk dan atas nama PT Contoh'
		},
		{
			designation: 'PIHAK KEDUA',
			name: mayor.name,
			statement: 'Wali Kota Jambi, bertindak untuk dan atas nama Pemerintah Kota Jambi'
		}
	],
	between: ['PIHAK KESATU dan PIHAK KEDUA melaksanakan serah terima sebagai berikut:'],
	sections: [
		{
			title: 'Penyerahan',
			clauses: [
				{
					text: 'PIHAK KESATU menyerahkan:',
					items: [{ text: 'pipa;', items: [{ text: 'seratus batang.' }] }]
				},
				{ text: 'Nilai seluruhnya tercantum dalam lampiran.' }
			]
		},
		{ title: 'Tanggung Jawab', clauses: [{ text: 'Tanggung jawab beralih kepada PIHAK KEDUA.' }] }
	],
	closing: 'Demikian berita acara ini dibuat dengan sebenarnya.',
	place: 'Jambi',
	signedOn: '2026-11-23',
	signatures: [
		{
			designation: 'PIHAK KESATU',
			who: { capacity: ['DIREKTUR PT CONTOH'], name: 'Contoh Nama Direktur' }
		},
		{ designation: 'PIHAK KEDUA', who: mayor }
	],
	annexes: [
		{
			title: 'LAMPIRAN',
			text: 'Barang yang diserahkan:',
			table: {
				columns: [{ label: 'Barang' }, { label: 'Jumlah', align: 'end' }],
				rows: [
					['Pipa', '100'],
					['', '']
				]
			}
		}
	],
	draft: 'RANCANGAN, 23 November 2026',
	verification
};

/** An invented offer to a partner. */
export const offer: OfficeTextData = {
	...handover,
	form: 'letter',
	heading: ['Penawaran Kerja Sama tentang Air Bersih'],
	recipients: ['Yth. Direktur PT Contoh', 'di Jakarta'],
	enclosures: '2 (dua) berkas',
	parties: [],
	between: [],
	opening: '',
	signatures: [{ designation: null, who: mayor }],
	annexes: [],
	verification: null
};

/** An invented power of attorney, and the outline of a study. */
export const attorney: OfficeTextData = { ...handover, form: 'attorney', annexes: [] };
export const outline: OfficeTextData = {
	...handover,
	form: 'outline',
	letterhead: null,
	number: undefined,
	opening: '',
	parties: [],
	between: [],
	signatures: [],
	closing: ''
};
