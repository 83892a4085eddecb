/** The members of the TKKSD by decree, and the region's own rules. */
export const team = {
	members: {
		title: 'Anggota TKKSD',
		lead: 'Tim dibentuk dengan keputusan Kepala Daerah. Rapat mengundang siapa pun yang menjadi anggota pada hari rapat; keputusan baru tidak mengubah rapat yang sudah terlaksana.',
		done: { seated: 'Anggota dicatat.', ended: 'Hari terakhir keanggotaan dicatat.' } as Record<
			string,
			string
		>,
		now: (day: string, count: number) => `Anggota pada ${day}: ${count} orang`,
		before: 'Keanggotaan terdahulu dan yang akan datang',
		columns: {
			name: 'Nama',
			function: 'Kedudukan',
			kind: 'Sifat',
			decree: 'Keputusan',
			term: 'Masa',
			act: 'Tindakan'
		},
		functions: {
			chair: 'Ketua',
			deputy: 'Wakil Ketua',
			secretary: 'Sekretaris',
			member: 'Anggota'
		} as Record<string, string>,
		kinds: { permanent: 'Tetap', non_permanent: 'Tidak tetap', expert: 'Tenaga ahli' } as Record<
			string,
			string
		>,
		span: (from: string, to: string) => `${from} sampai ${to}`,
		since: (from: string) => `sejak ${from}`,
		decreedOn: (day: string) => `tanggal ${day}`,
		scan: 'Pindaian keputusan',
		ended: (why: string) => `Berakhir lebih awal: ${why}`,
		states: { sits: 'Menjabat', to_come: 'Akan datang', over: 'Berakhir' } as Record<string, string>,
		empty: 'Belum ada anggota',
		emptyText: 'Catat anggota dengan keputusan yang mengangkatnya, supaya rapat dapat mengundangnya.',
		noChair:
			'Tidak ada ketua pada hari ini. Rapat yang direncanakan tidak mempunyai pimpinan sampai ketua dicatat.',
		seat: 'Catat anggota dari keputusan',
		person: 'Orang',
		personHint: 'Belum ada di daftar? Administrator menambahkannya di Orang dan Peran.',
		personEmpty: 'Pilih orang',
		function: 'Kedudukan dalam tim',
		kind: 'Sifat keanggotaan',
		seatName: 'Jabatan seperti tertulis dalam keputusan',
		seatNameHint: 'Misalnya Kepala Bappeda. Kosong berarti jabatan orang itu sekarang.',
		decree: 'Nomor dan judul keputusan',
		decreedDay: 'Tanggal keputusan',
		from: 'Menjadi anggota sejak',
		to: 'Sampai',
		toHint: 'Kosongkan bila keputusan tidak menyebut hari terakhir.',
		file: 'Pindaian keputusan (PDF)',
		fileHint: 'Satu berkas PDF, paling besar 20 MB.',
		submit: 'Simpan anggota',
		end: 'Akhiri keanggotaan',
		lastDay: 'Hari terakhir',
		endReason: 'Alasan',
		submitEnd: 'Akhiri'
	},
	rules: {
		title: 'Aturan Daerah',
		lead: 'Yang tidak ditetapkan oleh peraturan pusat dan karena itu dipilih daerah sendiri. Perubahan berlaku untuk yang dikerjakan sesudahnya.',
		done: 'Aturan daerah disimpan.',
		names: {
			circulation: 'Pendapat TKKSD secara sirkulasi',
			votes: 'Pendapat anggota dihitung',
			reply_days: 'Surat tanggapan atas penawaran'
		} as Record<string, string>,
		about: {
			circulation:
				'Bila diizinkan, sekretariat dapat meminta pendapat tertulis anggota sampai suatu hari tanpa rapat tatap muka.',
			votes:
				'TKKSD bermusyawarah dan memberi rekomendasi; Kepala Daerah yang memutuskan. Bila dinyalakan, jumlah tiap pendapat ditulis di halaman rapat dan berita acara.',
			reply_days:
				'Penawaran mitra dijawab dengan surat tanggapan dalam hari sebanyak ini sejak diterima. Ini janji daerah, bukan tenggat undang-undang, dan diamnya daerah bukan persetujuan.'
		} as Record<string, string>,
		certainty: {
			h: 'Sesuai peraturan',
			m: 'Menurut praktik daerah lain, bukan peraturan',
			l: 'Nilai lazim belum pasti'
		} as Record<string, string>,
		usual: (value: string) => `Lazimnya: ${value}`,
		on: 'Ya',
		off: 'Tidak',
		days: (count: number) => `${count} hari kalender`,
		inDays: 'Jumlah hari kalender (1–365)',
		basis: (text: string) => `Dasar: ${text}`,
		changed: (day: string, by: string) => `Diubah ${day} oleh ${by}`,
		byProgram: 'sistem',
		change: 'Ubah',
		value: 'Nilai baru',
		basisLabel: 'Dasar daerah',
		basisHint: 'Peraturan atau keputusan Kepala Daerah yang menetapkannya.',
		submit: 'Simpan aturan'
	}
};
