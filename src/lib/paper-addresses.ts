/** Rows of the one table of addresses: papers that come in from an archive, are searched, redacted, kept and destroyed. */
export const paperAddresses = {
	deskArchive: { id: '/meja/daftar/impor', folder: '/desk/register/import' },
	deskArchiveRun: { id: '/meja/daftar/impor/[id]', folder: '/desk/register/import/[id]' },
	deskScans: { id: '/meja/daftar/pindaian', folder: '/desk/register/scans' },
	deskScan: { id: '/meja/daftar/pindaian/[id]', folder: '/desk/register/scans/[id]' },
	deskScanPage: {
		id: '/meja/daftar/pindaian/[id]/halaman/[page]',
		folder: '/desk/register/scans/[id]/pages/[page]'
	},
	deskUploadPages: { id: '/meja/dokumen/[id]/halaman', folder: '/desk/documents/[id]/pages' },
	deskUploadPage: {
		id: '/meja/dokumen/[id]/halaman/[page]',
		folder: '/desk/documents/[id]/pages/[page]'
	},
	deskRedactions: { id: '/meja/penghitaman', folder: '/desk/redactions' },
	deskRedaction: { id: '/meja/penghitaman/[id]', folder: '/desk/redactions/[id]' },
	deskRedactionPage: {
		id: '/meja/penghitaman/[id]/halaman/[page]',
		folder: '/desk/redactions/[id]/pages/[page]'
	},
	deskLetterhead: { id: '/meja/kelola/kop', folder: '/desk/admin/letterhead' },
	deskRetention: { id: '/meja/retensi', folder: '/desk/retention' },
	deskDestructions: { id: '/meja/musnah', folder: '/desk/destruction' },
	deskEarlyRemoval: { id: '/meja/musnah/pemohon/[id]', folder: '/desk/destruction/applicant/[id]' },
	deskDestruction: { id: '/meja/musnah/[id]', folder: '/desk/destruction/[id]' },
	deskPaperSearch: { id: '/meja/daftar/cari-naskah', folder: '/desk/register/paper-search' }
} as const;
