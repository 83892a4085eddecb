import type { TemplateKey } from '../paper-kinds';
import { readLines, readWords, type TemplateBody } from '../template-body';
import { abroadTemplates } from './abroad-templates';
import {
	bare,
	handoverAnnex,
	minutesAnnex,
	opening,
	planAnnex,
	recitals,
	says,
	together
} from './template-pieces';

const domesticBases = `Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;
Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah;
Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020 tentang Tata Cara Kerja Sama Daerah dengan Daerah Lain dan Kerja Sama Daerah dengan Pihak Ketiga;
?{induk_nomor} {induk_jenis} Nomor {induk_nomor} tanggal {induk_tanggal} tentang {induk_judul}.`;

const signed =
	'Demikian {naskah} ini dibuat dan ditandatangani oleh PARA PIHAK pada hari, tanggal, bulan, dan tahun tersebut di atas.';

/** A domestic agreement: heading, the two parties, recitals, bases, articles. */
function domestic(
	title: string,
	articles: readonly string[],
	rest: Partial<TemplateBody> = {}
): TemplateBody {
	return {
		heading: readWords(`${title}\nANTARA\n{nama_daerah}\nDENGAN\n{nama_mitra}\nTENTANG\n{tentang}`, ''),
		opening: says(opening),
		together: says(together),
		recitals: readLines(recitals, ''),
		bases: readLines(domesticBases, ''),
		agreed: says(
			'Berdasarkan hal-hal tersebut di atas, PARA PIHAK sepakat mengikatkan diri dalam {naskah} dengan ketentuan sebagai berikut:'
		),
		articles,
		closing: says(signed),
		annexes: [],
		...rest
	};
}

/** The outline of a feasibility study; its chapters differ by the kind of cooperation. */
function study(...chapters: readonly string[]): TemplateBody {
	return {
		...bare,
		heading: readWords(
			'STUDI KELAYAKAN\nKERJA SAMA {nama_daerah}\nDENGAN {nama_mitra}\nTENTANG\n{tentang}',
			''
		),
		opening: says(''),
		articles: ['studi_pendahuluan', ...chapters, 'studi_risiko', 'studi_kesimpulan'],
		closing: says('')
	};
}

/** The templates that come with the program; version 0 of each kind. A region's own versions follow from 1. */
export const builtInTemplates: Readonly<Record<TemplateKey, TemplateBody>> = {
	kesepakatan_bersama: domestic('KESEPAKATAN BERSAMA', [
		'maksud_tujuan',
		'objek',
		'ruang_lingkup',
		'pelaksanaan_dengan_pks',
		'pembiayaan',
		'jangka_waktu',
		'perselisihan_musyawarah',
		'korespondensi',
		'perubahan',
		'penutup'
	]),
	nota_kesepakatan: domestic(
		'NOTA KESEPAKATAN',
		[
			'maksud_tujuan',
			'objek',
			'ruang_lingkup',
			'pelaksanaan_dengan_rencana_kerja',
			'pembiayaan',
			'jangka_waktu',
			'monitoring',
			'perselisihan_musyawarah',
			'korespondensi',
			'perubahan',
			'penutup'
		],
		{
			bases: readLines(
				'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;\nPeraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah.',
				''
			)
		}
	),
	rencana_kerja: domestic('RENCANA KERJA', ['rk_ketentuan', 'rk_anggaran', 'penutup'], {
		recitals: [],
		bases: readLines(
			'?{induk_nomor} {induk_jenis} Nomor {induk_nomor} tanggal {induk_tanggal} tentang {induk_judul}.',
			''
		),
		together: says('PIHAK KESATU dan PIHAK KEDUA selanjutnya secara bersama-sama disebut PARA PIHAK.'),
		agreed: says('PARA PIHAK menetapkan Rencana Kerja dengan ketentuan sebagai berikut:'),
		annexes: [planAnnex]
	}),
	pks: domestic('PERJANJIAN KERJA SAMA', [
		'maksud_tujuan',
		'objek',
		'ruang_lingkup',
		'peran_para_pihak',
		'hak_kewajiban_kesatu',
		'hak_kewajiban_kedua',
		'pembiayaan_pembayaran',
		'jangka_waktu',
		'monitoring_pelaporan',
		'kerahasiaan_data_pribadi',
		'keadaan_kahar',
		'sanksi',
		'perselisihan_pihak_ketiga',
		'pengakhiran',
		'korespondensi',
		'perubahan',
		'penutup'
	]),
	addendum: domestic('ADENDUM {urutan_adendum}', ['adendum_perubahan', 'adendum_tetap_berlaku', 'penutup'], {
		heading: readWords(
			'ADENDUM {urutan_adendum}\nATAS\n{induk_jenis}\nANTARA\n{nama_daerah}\nDENGAN\n{nama_mitra}\nTENTANG\n{induk_judul}',
			''
		),
		recitals: readLines(
			`bahwa PARA PIHAK telah menandatangani {induk_jenis} Nomor {induk_nomor} tanggal {induk_tanggal} tentang {induk_judul};
bahwa PARA PIHAK sepakat mengubah beberapa ketentuannya.`,
			''
		)
	}),
	surat_kuasa: {
		...bare,
		heading: readWords('SURAT KUASA', ''),
		opening: says('Yang bertanda tangan di bawah ini:'),
		agreed: says('Dengan ini PEMBERI KUASA memberikan kuasa kepada PENERIMA KUASA sebagai berikut:'),
		articles: ['kuasa_khusus', 'kuasa_batas'],
		closing: says('Demikian surat kuasa ini dibuat untuk dipergunakan sebagaimana mestinya.')
	},
	surat_penawaran: {
		...bare,
		heading: readWords('Penawaran Kerja Sama tentang {tentang}', ''),
		opening: says('Yth. {nama_mitra}\ndi {alamat_mitra}'),
		articles: ['penawaran_isi', 'penawaran_jawaban'],
		closing: says('Demikian disampaikan. Atas perhatian dan kerja sama Saudara kami ucapkan terima kasih.')
	},
	surat_tanggapan: {
		...bare,
		heading: readWords('Tanggapan atas Penawaran Kerja Sama tentang {tentang}', ''),
		opening: says('Yth. {nama_mitra}\ndi {alamat_mitra}'),
		articles: ['tanggapan_isi', 'tanggapan_lanjutan'],
		closing: says('Demikian disampaikan. Atas perhatian dan kerja sama Saudara kami ucapkan terima kasih.')
	},
	studi_kelayakan: study(
		'studi_pengusul',
		'studi_rencana_induk',
		'studi_pilihan_bentuk',
		'studi_hukum',
		'studi_teknis',
		'studi_operasional',
		'studi_lokasi_aset',
		'studi_ekonomi',
		'studi_finansial',
		'studi_dampak',
		'studi_hubungan_masyarakat'
	),
	studi_kelayakan_ksdd: study(
		'studi_kewenangan_daerah',
		'studi_rencana_pembangunan',
		'studi_pilihan_bentuk',
		'studi_teknis',
		'studi_hukum',
		'studi_pembiayaan_daerah',
		'studi_dampak_lintas_batas'
	),
	studi_kelayakan_sinergi: study(
		'studi_program_prioritas',
		'studi_tugas_fungsi',
		'studi_pilihan_bentuk',
		'studi_kegiatan_keluaran',
		'studi_hukum',
		'studi_penganggaran',
		'studi_dampak'
	),
	berita_acara: {
		...bare,
		heading: readWords('BERITA ACARA\nPELAKSANAAN KERJA SAMA\nTENTANG\n{tentang}', ''),
		opening: says(opening),
		together: says('PIHAK KESATU dan PIHAK KEDUA selanjutnya disebut PARA PIHAK, menyatakan:'),
		articles: ['ba_pelaksanaan', 'ba_kesepakatan'],
		closing: says('Demikian berita acara ini dibuat dengan sebenarnya dan ditandatangani oleh PARA PIHAK.'),
		annexes: [minutesAnnex]
	},
	bast: {
		...bare,
		heading: readWords('BERITA ACARA SERAH TERIMA\nTENTANG\n{tentang}', ''),
		opening: says(opening),
		together: says(
			'PIHAK KESATU dan PIHAK KEDUA selanjutnya disebut PARA PIHAK, melaksanakan serah terima berdasarkan {induk_jenis} Nomor {induk_nomor} tanggal {induk_tanggal} tentang {induk_judul} dengan ketentuan sebagai berikut:'
		),
		articles: ['bast_penyerahan', 'bast_keadaan', 'bast_tanggung_jawab'],
		closing: says(
			'Demikian berita acara serah terima ini dibuat dengan sebenarnya dan ditandatangani oleh PARA PIHAK.'
		),
		annexes: [handoverAnnex]
	},
	...abroadTemplates
};
