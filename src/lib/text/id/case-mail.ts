type About = { subject: string; receipt: string; link: string; note: string; step: string; region: string };
type Message = { subject: string; body: string };

const signature = (about: About) =>
	`\n\nNomor permohonan: ${about.receipt}\nLacak di sini (tanpa akun): ${about.link}\n\n${about.region}\nKerja Sama Satu Pintu`;

/** Mail to the applicant about a case; formal, short, always with the tracking link. */
export const caseMail: Record<
	'accepted' | 'approved' | 'rejected' | 'completed' | 'stopped' | 'goesOn',
	(about: About) => Message
> & {
	returned: (about: About & { mend: string; days: number }) => Message;
	noted: (about: About & { answer: string; days: number }) => Message;
} = {
	returned: (about) => ({
		subject: `Perlu diperbaiki: ${about.subject}`,
		body: `Berkas permohonan kerja sama "${about.subject}" dikembalikan untuk diperbaiki.${about.note ? `\n\nCatatan: ${about.note}` : ''}\n\nSelama menunggu perbaikan, hitungan hari dihentikan sementara. Catatan tiap berkas ada pada halaman permohonan Anda.\n\nPerbaiki di sini (tautan ini hanya untuk Anda dan berlaku ${about.days} hari): ${about.mend}${signature(about)}`
	}),
	accepted: (about) => ({
		subject: `Berkas lengkap: ${about.subject}`,
		body: `Berkas permohonan kerja sama "${about.subject}" telah diperiksa dan dinyatakan lengkap. Permohonan diteruskan untuk dinilai TKKSD.${signature(about)}`
	}),
	approved: (about) => ({
		subject: `Disetujui pada tahap ${about.step}: ${about.subject}`,
		body: `Permohonan kerja sama "${about.subject}" disetujui pada tahap ${about.step} dan berlanjut ke tahap berikutnya.${signature(about)}`
	}),
	rejected: (about) => ({
		subject: `Tidak dapat dilanjutkan: ${about.subject}`,
		body: `Permohonan kerja sama "${about.subject}" tidak dapat dilanjutkan.${about.note ? `\n\nAlasan: ${about.note}` : ''}${signature(about)}`
	}),
	noted: (about) => ({
		subject: `Pesan tentang permohonan Anda: ${about.subject}`,
		body: `Pemerintah daerah menulis tentang permohonan kerja sama "${about.subject}":\n\n${about.note}\n\nJawab di sini (tautan ini hanya untuk Anda dan berlaku ${about.days} hari): ${about.answer}${signature(about)}`
	}),
	stopped: (about) => ({
		subject: `Hitungan hari dihentikan sementara: ${about.subject}`,
		body: `Hitungan hari permohonan kerja sama "${about.subject}" dihentikan sementara.\n\nAlasan: ${about.note}${signature(about)}`
	}),
	goesOn: (about) => ({
		subject: `Hitungan hari berjalan lagi: ${about.subject}`,
		body: `Hitungan hari permohonan kerja sama "${about.subject}" berjalan lagi.\n\nAlasan: ${about.note}${about.step ? `\n\nTenggat yang bergeser:\n${about.step}` : ''}${signature(about)}`
	}),
	completed: (about) => ({
		subject: `Selesai ditatausahakan: ${about.subject}`,
		body: `Kerja sama "${about.subject}" telah ditandatangani dan ditatausahakan.${signature(about)}`
	})
};
