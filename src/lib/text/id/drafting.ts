import { caseWording } from './case-wording';
import { draftingWrite } from './drafting-write';
/** Texts in work: what is drafted on a case, its versions, what it lacks. */
export const drafting = {
	mark: (number: number, day: string) => `RANCANGAN versi ${number}, ${day}`,
	paperTitle: (title: string) => `Rancangan ${title}`,
	previewMark: (number: number) => `PRATINJAU TEMPLAT versi ${number}`,
	/** Invented facts for the preview of a template. */
	sample: {
		head: 'Contoh Nama Kepala Daerah',
		unit: 'Dinas Contoh',
		partner: 'PT Contoh Mitra',
		address: 'Jalan Contoh Nomor 3, Jakarta',
		subject: 'Pengelolaan Sampah di Pasar Contoh',
		parentNumber: '1/KB/CONTOH/2026',
		kak: {
			background: 'timbulan sampah di Pasar Contoh terus meningkat',
			purpose: 'mengurangi sampah yang dibuang ke tempat pemrosesan akhir',
			location: 'Pasar Contoh',
			scope: 'pemilahan sampah di sumber\npengangkutan terpilah\npengolahan menjadi kompos',
			party_roles: 'PIHAK KESATU menyediakan lahan; PIHAK KEDUA mengolah sampah',
			financing: 'ditanggung masing-masing pihak sesuai perannya',
			term_months: '36'
		}
	},
	states: { open: 'Sedang disusun', settled: 'Ditandatangani', given_up: 'Tidak dilanjutkan' } as Record<
		string,
		string
	>,
	ofCase: {
		title: 'Naskah Permohonan',
		lead: 'Setiap naskah dibuat dari templat yang berlaku pada hari itu dan diisi dengan data permohonan. Satu jenis naskah disusun satu kali pada satu waktu.',
		columns: { title: 'Naskah', state: 'Keadaan', versions: 'Versi', changed: 'Terakhir diubah' },
		versions: (count: number) => (count === 0 ? 'Belum ada' : String(count)),
		by: (name: string, when: string) => `${when}, ${name}`,
		empty: 'Belum ada naskah',
		emptyText: 'Pilih jenis naskah di bawah ini untuk mulai menyusun.',
		begin: 'Mulai menyusun naskah',
		kind: 'Jenis naskah',
		choose: 'Pilih jenis naskah',
		submit: 'Buat dari templat',
		trail: 'Permohonan'
	},
	one: {
		trail: 'Naskah',
		from: (version: string) => `Dibuat dari templat ${version}`,
		missing: 'Yang belum diatur',
		missingLaw: (topic: string, source: string) => `${topic}: wajib (${source})`,
		missingPractice: (topic: string, source: string) => `${topic}: lazim diatur (${source})`,
		complete: 'Semua hal yang wajib dan lazim sudah diatur.',
		parties: 'Para pihak',
		text: 'Isi naskah',
		talkAbout: 'Bicarakan pasal',
		talkWhole: 'Naskah ini secara keseluruhan',
		talk: 'Buka percakapan',
		article: (number: number) => `Pasal ${number}`,
		/** A letter of intent and a memorandum have paragraphs, as their PDF has. */
		articleOf: (kind: string, number: number) =>
			`${kind === 'loi' || kind === 'mou' ? 'Paragraf' : 'Pasal'} ${number}`,
		point: (number: number) => `Butir ${number}`,
		clause: (title: string, version: string) => `Klausul ${title}, ${version}`,
		ownText: 'Ditulis sendiri, bukan dari pustaka',
		versions: 'Versi',
		versionColumns: { number: 'Versi', when: 'Dibuat', files: 'Berkas', note: 'Catatan' },
		origins: { template: 'dari templat', written: 'ditulis di sini', word: 'dari berkas Word' } as Record<
			string,
			string
		>,
		files: { word: 'Word', pdf: 'PDF' } as Record<string, string>,
		languages: { id: 'Indonesia', en: 'Inggris' } as Record<string, string>,
		goneTitle: 'Isi naskah ini sudah dimusnahkan',
		goneNote:
			'Kata-katanya dihapus bersama berkas kerja samanya. Yang tinggal hanya catatannya: jenis, pembuat, serta nomor dan hari tiap versi.',
		goneVersions: 'Tidak ada versi yang pernah dibuat.',
		noVersions: 'Belum ada versi. Buat versi pertama untuk mendapatkan berkas Word dan PDF.',
		make: 'Buat versi baru',
		makeNote: 'Teks yang sekarang disimpan sebagai versi, dengan berkas Word dan PDF.',
		note: 'Catatan versi',
		submitMake: 'Simpan versi dan buat berkas',
		giveUp: 'Hentikan penyusunan',
		giveUpNote: 'Naskah tetap dapat dibaca, dan naskah sejenis dapat dimulai lagi.',
		reason: 'Alasan',
		submitGiveUp: 'Hentikan',
		acting:
			'Jabatan kepala daerah hari ini dipegang pelaksana tugas atau pelaksana harian, yang tidak berwenang mengambil keputusan strategis (UU 30/2014 Pasal 14 ayat (7)).'
	},
	wording: caseWording,
	write: draftingWrite,
	compare: {
		title: 'Perbandingan Naskah',
		lead: 'Kata yang dihapus dicoret, kata yang ditambahkan digarisbawahi. Bagian dan ayat yang berpindah tempat dikenali.',
		link: 'Bandingkan versi',
		before: 'Versi sebelumnya',
		after: 'Versi sesudahnya',
		language: 'Bahasa',
		submit: 'Bandingkan',
		now: 'teks sekarang',
		version: (number: number, origin: string, day: string) => `Versi ${number} (${origin}), ${day}`,
		nowOn: (day: string) => `Teks sekarang, ${day}`,
		pdf: 'Unduh sebagai PDF',
		caption: 'Naskah sebelum dan sesudah',
		words: { added: 'ditambahkan', removed: 'dihapus' },
		same: 'Kedua versi sama kata demi kata.',
		counts: {
			changed: (count: number) => `${count} bagian berubah`,
			added: (count: number) => `${count} bagian baru`,
			removed: (count: number) => `${count} bagian dihapus`,
			moved: (count: number) => `${count} bagian berpindah tempat`,
			movedLines: (count: number) => `${count} ayat atau butir dipindahkan`,
			kept: (count: number) => `${count} bagian tidak berubah`
		},
		showKept: 'Tampilkan juga yang tidak berubah',
		hideKept: 'Sembunyikan yang tidak berubah',
		notes: {
			kept: 'tidak berubah',
			added: 'baru',
			removed: 'dihapus',
			was: (article: string) => `semula ${article}`,
			moved: 'berpindah tempat',
			from: (place: string) => `dipindahkan dari ${place}`,
			to: (place: string) => `dipindahkan ke ${place}`
		},
		/** `article` as the paper calls it: an article, or a paragraph of a memorandum. */
		place: (article: string, mark: string) =>
			`${article}${mark ? ` ${mark.startsWith('(') ? 'ayat' : 'butir'} ${mark}` : ''}`,
		kinds: {
			heading: 'Judul',
			opening: 'Pembuka',
			together: 'Kalimat setelah komparisi',
			recitals: 'Pertimbangan',
			bases: 'Dasar hukum',
			agreed: 'Kalimat kesepakatan',
			article: 'Pasal',
			closing: 'Penutup',
			annex: 'Lampiran'
		} as Record<string, string>,
		takeOver: {
			title: (version: string) => `Pakai bunyi dari ${version}`,
			note: 'Bagian yang dicentang mengganti bunyi naskah sekarang. Bunyi sebelumnya tetap tersimpan pada bagiannya.',
			parts: 'Bagian',
			acts: { changed: 'diubah', added: 'ditambahkan', removed: 'dikeluarkan' } as Record<string, string>,
			submit: 'Pakai yang dicentang',
			all: 'Pakai semuanya',
			done: (count: number) => `${count} bagian sudah dipakai dalam naskah.`
		},
		readIn: 'Masukkan berkas Word',
		readInNote:
			'Berkas Word yang sudah diubah di luar menjadi versi baru. Perbedaannya langsung ditampilkan, lalu Anda memilih bagian mana yang dipakai dalam naskah.',
		file: 'Berkas Word',
		fileHint: 'DOCX, paling besar 20 MB.',
		submitReadIn: 'Baca dan bandingkan'
	},
	drift: {
		title: 'Pemeriksaan Keselarasan',
		link: 'Periksa keselarasan',
		lead: 'Membandingkan angka, tanggal, nilai uang, nama pihak, rujukan pasal, dan klausul antara kedua bahasa dan dengan catatan permohonan. Setiap temuan tetap dinilai oleh orang.',
		leadOne:
			'Membandingkan angka dengan hurufnya, rujukan pasal, nama pihak, dan jangka waktu dengan catatan permohonan. Setiap temuan tetap dinilai oleh orang.',
		count: (count: number) => `${count} temuan`,
		columns: { place: 'Letak', what: 'Yang berbeda', said: 'Bunyinya' },
		none: 'Tidak ada perbedaan yang ditemukan',
		noneText: 'Pemeriksaan ini membaca fakta, bukan gaya bahasa. Naskah tetap dibaca sebelum ditandatangani.',
		missing: 'Hanya ada dalam satu bahasa, atau jauh lebih pendek.',
		alike: (what: string) => `Sama dalam kedua bahasa, seperti belum diterjemahkan: ${what}.`,
		only: (language: string, what: string) => `Hanya dalam bahasa ${language}: ${what}.`,
		record: (fact: string, value: string) => `Berbeda dari catatan: ${fact} ${value}.`,
		languages: { id: 'Indonesia', en: 'Inggris' } as Record<string, string>,
		kinds: {
			missing: 'Ada yang kurang',
			untranslated: 'Belum diterjemahkan',
			amount: 'Nilai uang atau persen',
			date: 'Tanggal',
			number: 'Angka atau lama waktu',
			party: 'Nama atau sebutan pihak',
			reference: 'Rujukan',
			record: 'Catatan permohonan'
		} as Record<string, string>,
		recordFacts: {
			term: 'jangka waktu dalam bulan',
			starts_on: 'mulai berlaku',
			ends_on: 'berakhir',
			amount: 'nilai',
			party: 'pihak'
		} as Record<string, string>
	},
	agreement: {
		title: 'Naskah dan klausul',
		from: (version: string) => `Disusun di sini dari templat ${version}.`,
		open: 'Buka naskahnya',
		clauses: 'Klausul yang dipakai'
	}
};
