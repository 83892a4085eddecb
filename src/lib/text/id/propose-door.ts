/** The first page of a proposal: the questions, and the way that follows from the answers. */
export const proposeDoor = {
	meta: 'Jawab lima pertanyaan singkat dan lihat prosedur, berkas, serta waktu kerja sama Anda dengan pemerintah daerah.',
	kicker: (n: number) => `Pertanyaan ${n} dari 5`,
	why: 'Mengapa ini ditanyakan',
	reasons: {
		partner_kind:
			'Peraturan membedakan lima prosedur menurut siapa mitranya. Jawaban ini menentukan prosedur, berkas, dan siapa yang memutuskan.',
		object:
			'Beberapa hal mempunyai aturan sendiri, misalnya pemakaian aset daerah, KPBU, dan pengadaan. Kalau itu yang Anda perlukan, kami tunjukkan pintunya.',
		borders_region:
			'Kerja sama pelayanan antara daerah yang berbatasan adalah kerja sama wajib (UU 23/2014 Pasal 364).',
		multi_year: 'Perjanjian yang melebihi satu tahun anggaran memerlukan persetujuan tersendiri.',
		burdens_public:
			'Persetujuan DPRD diperlukan bila kerja sama membebani masyarakat dan daerah atau belum teranggarkan.',
		diplomatic_relations:
			'Kerja sama luar negeri mensyaratkan hubungan diplomatik. Lanjutan kerja sama pemerintah pusat menempuh jalan yang lebih pendek.'
	},
	where: 'Di mana mitranya?',
	whereHint:
		'Pemerintah daerah menjawab tentang perbatasan, pihak luar negeri tentang hubungan negaranya. Selain keduanya, lewati saja.',
	pays: 'Siapa yang membiayai, dan siapa yang dibebani?',
	unknownFine: 'Bila belum tahu, pilih "Belum tahu". Jawaban dapat diubah kapan saja sebelum dikirim.',
	forWhom: {
		label: 'Permohonan ini untuk siapa?',
		region: 'Untuk perangkat daerah (prakarsa pemerintah daerah)',
		partner: 'Untuk mitra yang datang ke loket (saya mengisikan)',
		unit: 'Perangkat daerah pemrakarsa'
	},
	deskTitle: 'Ajukan dari Meja Kerja',
	deskLead:
		'Perangkat daerah memulai kerja sama dari sini. Petugas Bagian Kerja Sama juga dapat mengisikan permohonan untuk mitra yang datang.',
	drafts: 'Konsep Anda yang belum dikirim',
	draftBegun: (day: string) => `Dimulai ${day}`,
	regionQuestions: {
		partner_kind: 'Siapa calon mitranya?',
		borders_region: 'Apakah daerah calon mitra berbatasan langsung dengan daerah ini?',
		diplomatic_relations: 'Apakah negara calon mitra mempunyai hubungan diplomatik dengan Indonesia?',
		continues_national_cooperation:
			'Apakah ini lanjutan kerja sama yang sudah ada antara calon mitra dan pemerintah pusat?'
	} as Record<string, string>,
	regionKindHint: 'Pilih yang paling sesuai dengan calon mitra.',
	answered: 'Jawaban Anda',
	result: {
		kicker: 'Menurut jawaban Anda',
		reason: 'Alasan',
		council: 'Persetujuan DPRD',
		councilYes: 'Diperlukan',
		councilNo: 'Tidak diperlukan menurut jawaban ini',
		councilUnknown: 'Belum dapat dipastikan',
		mandatory: 'Sifat kerja sama',
		mandatoryYes: 'Kerja sama wajib',
		mandatoryNo: 'Kerja sama sukarela',
		lead: {
			ksdd: 'Kerja sama antardaerah: Kesepakatan Bersama antara dua kepala daerah, lalu Perjanjian Kerja Sama.',
			ksdpk: 'Kerja sama dengan pihak ketiga: Kesepakatan Bersama, lalu Perjanjian Kerja Sama.',
			ksdpl:
				'Kerja sama kota atau provinsi bersaudara: pernyataan kehendak, persetujuan DPRD dan Pemerintah Pusat, lalu MoU.',
			ksdll: 'Kerja sama dengan lembaga di luar negeri: persetujuan Pemerintah Pusat, lalu MoU.',
			sinergi: 'Sinergi dengan pemerintah pusat: Nota Kesepakatan dengan Rencana Kerja.'
		} as Record<string, string>,
		steps: 'Tahap, pelaku, dan tanggalnya',
		stepsNote: (day: string) =>
			`Tanggal dihitung dari hari ini, ${day}, melewati akhir pekan, libur nasional, dan cuti bersama. Lama tiap langkah ditetapkan daerah, bukan tenggat undang-undang, kecuali disebut lain. Sesudah langkah tanpa tenggat, tanggal berikutnya belum dapat dihitung.`,
		together: 'berjalan bersamaan',
		statutory: 'tenggat menurut peraturan',
		due: (day: string) => `paling lambat ${day}`,
		noDue: 'tanggalnya menyusul',
		papers: 'Berkas yang perlu Anda siapkan',
		papersNote:
			'Bentuk berkas disebut pada tiap baris. Kerangka Acuan Kerja dan pakta integritas dibuat dari isian Anda pada langkah berikut.',
		columns: { paper: 'Berkas', need: 'Keperluan', formats: 'Bentuk' },
		contents: 'Isi yang perlu ada',
		warnings: 'Yang perlu diperhatikan',
		next: 'Langkah berikutnya',
		nextText:
			'Anda mengisi data lembaga, petugas penghubung, dan rencana kerja sama, lalu mengunggah berkas. Isian tersimpan dan dapat dilanjutkan kapan saja.',
		mayNot:
			'Peran Anda tidak mengajukan kerja sama. Keluar dahulu bila Anda ingin mengajukan sebagai pemohon.',
		whole: 'Baca prosedurnya selengkapnya',
		whatToDo: 'Yang dapat Anda lakukan',
		lanes: {
			asset_use: {
				title: 'Pemanfaatan barang milik daerah',
				steps: [
					'Sampaikan permohonan kepada perangkat daerah yang mengelola barang milik daerah.',
					'Bentuknya dapat berupa sewa, pinjam pakai, kerja sama pemanfaatan, bangun guna serah, atau bangun serah guna.'
				]
			},
			ppp: {
				title: 'Kerja Sama Pemerintah dengan Badan Usaha (KPBU)',
				steps: ['Sampaikan prakarsa kepada perangkat daerah yang membidangi perencanaan pembangunan.']
			},
			procurement: {
				title: 'Pengadaan barang dan jasa',
				steps: [
					'Lihat rencana umum pengadaan, dan ikuti tender atau katalog elektronik yang diumumkan unit pengadaan.'
				]
			},
			through_central_government: {
				title: 'Melalui Pemerintah Pusat',
				steps: [
					'Pemerintah negara asing menyampaikan kehendaknya melalui perwakilannya kepada Kementerian Luar Negeri.',
					'Pelatihan pegawai dan kunjungan tetap dapat ditawarkan langsung; hubungi Bagian Kerja Sama.'
				]
			},
			village_cooperation: {
				title: 'Kerja sama desa',
				steps: ['Hubungi perangkat daerah yang membidangi pemberdayaan masyarakat dan desa.']
			}
		} as Record<string, { title: string; steps: string[] }>,
		refused: {
			NO_DIPLOMATIC_RELATIONS: [
				'Pastikan dahulu hubungan diplomatik kedua negara kepada Kementerian Luar Negeri.',
				'Bila jawaban tadi keliru, ubah jawaban Anda.'
			],
			ABSOLUTE_AFFAIR: ['Sampaikan kepada kementerian atau lembaga yang berwenang di pusat.']
		} as Record<string, string[]>,
		seeTraining: 'Pelatihan luar negeri',
		seeVisits: 'Kunjungan dan keanggotaan internasional'
	}
};
