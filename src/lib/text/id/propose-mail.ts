type Message = { subject: string; body: string };

/** Mail to whoever proposes: the code, and the receipt. */
export const proposeMail = {
	code: ({
		code,
		link,
		minutes,
		region
	}: {
		code: string;
		link: string;
		minutes: number;
		region: string;
	}): Message => ({
		subject: `${code} adalah kode Anda untuk mengajukan kerja sama`,
		body: `Kode Anda: ${code}\n\nKode ini berlaku ${minutes} menit. Masukkan pada halaman pengajuan.\n\nIngin melanjutkan nanti? Buka tautan ini; isian Anda tersimpan:\n${link}\n\nBila Anda tidak merasa mengajukan kerja sama, abaikan surel ini.\n\n${region}\nKerja Sama Satu Pintu`
	}),
	received: ({
		receipt,
		subject,
		link,
		region
	}: {
		receipt: string;
		subject: string;
		link: string;
		region: string;
	}): Message => ({
		subject: `Permohonan diterima: ${receipt}`,
		body: `Permohonan kerja sama "${subject}" telah diterima.\n\nNomor tanda terima: ${receipt}\nLacak di sini (tanpa akun): ${link}\n\nSimpan nomor ini; empat huruf terakhirnya membuat hanya Anda yang dapat melacak.\n\n${region}\nKerja Sama Satu Pintu`
	}),
	resume: ({
		receipt,
		link,
		days,
		region
	}: {
		receipt: string;
		link: string;
		days: number;
		region: string;
	}): Message => ({
		subject: `Tautan untuk memperbaiki permohonan ${receipt}`,
		body: `Buka tautan ini untuk memperbaiki berkas permohonan ${receipt}:\n${link}\n\nTautan ini hanya untuk Anda dan berlaku ${days} hari. Bila Anda tidak memintanya, abaikan surel ini.\n\n${region}\nKerja Sama Satu Pintu`
	})
};
