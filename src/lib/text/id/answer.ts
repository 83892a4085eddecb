/** The page behind a link in a mail: one act, once, without signing in. */
export const answer = {
	title: (asked: string) => `Jawab: ${asked}`,
	meta: 'Halaman jawaban dari tautan surel; hanya untuk penerima surel itu.',
	kept: 'Yang Anda ketik tetap ada di bawah.',
	lead: {
		opinion: 'Pendapat Anda diminta. Baca berkasnya, lalu jawab di bawah.',
		initial: 'Paraf Anda diminta. Baca naskahnya, lalu bubuhkan paraf atau kembalikan.',
		decide: 'Keputusan Anda diminta. Baca rekomendasinya, lalu putuskan di bawah.'
	},
	asWhom: (name: string, position: string | null, until: string) =>
		`Anda menjawab sebagai ${position ? `${name}, ${position}` : name}. Tautan ini untuk satu jawaban dan berlaku sampai ${until}. Jawaban dicatat atas nama Anda.`,
	usedTitle: 'Jawaban sudah diterima',
	used: (outcome: string) => `Jawaban lewat tautan ini: ${outcome}. Tautan tidak dapat dipakai lagi.`,
	expiredTitle: 'Tautan sudah lewat waktunya',
	expired: 'Masuk ke meja kerja untuk menjawab, atau tunggu pengingat berikutnya yang membawa tautan baru.',
	overTitle: 'Tidak ada yang perlu dijawab lagi',
	over: 'Langkah ini sudah dijawab, dibuka ulang, atau tidak lagi ada di meja Anda.',
	about: 'Tentang apa',
	subject: 'Permohonan',
	procedure: 'Tata cara',
	partner: 'Mitra',
	noPartner: 'Belum ada mitra',
	receipt: 'Nomor tanda terima',
	noReceipt: 'Tidak ada',
	papers: 'Berkas',
	noPapers: 'Belum ada berkas.',
	opinions: 'Pendapat yang sudah diberikan',
	answer: 'Jawaban Anda',
	outcome: 'Pilih satu',
	note: 'Catatan',
	noteHint: 'Wajib bila mengembalikan, menolak, atau memberi catatan.',
	noConflict: 'Saya menyatakan tidak memiliki benturan kepentingan dalam permohonan ini',
	noConflictHint: 'Pendapat tanpa pernyataan ini tidak dihitung (UU 30/2014 Pasal 42-45).',
	once: 'Jawaban dikirim satu kali dan tidak dapat diubah lewat tautan ini.',
	send: 'Kirim jawaban'
};
