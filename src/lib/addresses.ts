import type { Language } from '$lib/text/bilingual';
import { accountAddresses } from './account-addresses';
import { paperAddresses } from './paper-addresses';

/**
 * Every address of a page, once (decisions.md 12). `folder` is the place under src/routes (without its group) and,
 * with /en before it, the English address; `id` is the Indonesian one. This table feeds reroute, `href`, hreflang,
 * the sitemap and, by the names, the permission table.
 */
export const addresses = {
	home: { id: '/', folder: '/' },
	agreements: { id: '/kerja-sama', folder: '/agreements' },
	agreementRegions: { id: '/kerja-sama/peta', folder: '/agreements/map' },
	agreement: { id: '/kerja-sama/[id]', folder: '/agreements/[id]' },
	agreementPaper: { id: '/kerja-sama/[id]/berkas/[document]', folder: '/agreements/[id]/papers/[document]' },
	partners: { id: '/mitra', folder: '/partners' },
	partner: { id: '/mitra/[id]', folder: '/partners/[id]' },
	international: { id: '/internasional', folder: '/international' },
	country: { id: '/internasional/[country]', folder: '/international/[country]' },
	visit: { id: '/internasional/kunjungan/[id]', folder: '/international/visits/[id]' },
	visitPhoto: {
		id: '/internasional/kunjungan/[id]/foto/[photo]',
		folder: '/international/visits/[id]/photos/[photo]'
	},
	projects: { id: '/proyek', folder: '/projects' },
	projectTotals: { id: '/proyek/dana', folder: '/projects/funds' },
	projectMap: { id: '/proyek/peta', folder: '/projects/map' },
	projectDonors: { id: '/proyek/pendana', folder: '/projects/donors' },
	project: { id: '/proyek/[id]', folder: '/projects/[id]' },
	projectPhoto: { id: '/proyek/[id]/foto/[photo]', folder: '/projects/[id]/photos/[photo]' },
	training: { id: '/pelatihan', folder: '/training' },
	trainingOffer: { id: '/pelatihan/tawaran/[id]', folder: '/training/offers/[id]' },
	cohort: { id: '/pelatihan/angkatan/[id]', folder: '/training/cohorts/[id]' },
	smartCity: { id: '/smart-city', folder: '/smart-city' },
	initiative: { id: '/smart-city/[id]', folder: '/smart-city/[id]' },
	sharedServices: { id: '/layanan-bersama', folder: '/shared-services' },
	innovations: { id: '/inovasi', folder: '/innovations' },
	innovation: { id: '/inovasi/[id]', folder: '/innovations/[id]' },
	procedures: { id: '/prosedur', folder: '/procedures' },
	procedure: { id: '/prosedur/[type]', folder: '/procedures/[type]' },
	studyOutline: {
		id: '/prosedur/[type]/kerangka-studi-kelayakan.docx',
		folder: '/procedures/[type]/study-outline.docx'
	},
	search: { id: '/cari', folder: '/search' },
	propose: { id: '/ajukan', folder: '/propose' },
	proposeStep: { id: '/ajukan/[proposal]/[step]', folder: '/propose/[proposal]/[step]' },
	ownPages: { id: '/urutkan/[id]', folder: '/arrange/[id]' },
	ownPage: { id: '/urutkan/[id]/[page]', folder: '/arrange/[id]/[page]' },
	proposeVisit: { id: '/ajukan/kunjungan', folder: '/propose/visit' },
	proposeVisitOwn: { id: '/ajukan/kunjungan/[token]', folder: '/propose/visit/[token]' },
	proposeResume: { id: '/ajukan/lanjut/[token]', folder: '/propose/resume/[token]' },
	track: { id: '/lacak', folder: '/track' },
	tracked: { id: '/lacak/[number]', folder: '/track/[number]' },
	visitTracked: { id: '/lacak/kunjungan/[number]', folder: '/track/visit/[number]' },
	trackedReceipt: { id: '/lacak/[number]/tanda-terima.pdf', folder: '/track/[number]/receipt.pdf' },
	trackedPaper: { id: '/lacak/[number]/berkas/[document]', folder: '/track/[number]/papers/[document]' },
	questions: { id: '/pertanyaan', folder: '/questions' },
	informationRequests: { id: '/permintaan-informasi', folder: '/information-requests' },
	inquiryConfirm: {
		id: '/permintaan-informasi/konfirmasi/[token]',
		folder: '/information-requests/confirm/[token]'
	},
	inquiry: { id: '/permintaan-informasi/[number]', folder: '/information-requests/[number]' },
	answerLink: { id: '/jawab/[token]', folder: '/answer/[token]' },
	answerPaper: { id: '/jawab/[token]/berkas/[document]', folder: '/answer/[token]/papers/[document]' },
	stopMail: { id: '/surel/berhenti/[token]', folder: '/mail/stop/[token]' },
	feedback: { id: '/pendapat/[code]', folder: '/feedback/[code]' },
	signSeat: { id: '/tanda-tangan/[seat]', folder: '/sign/[seat]' },
	signSeatPaper: { id: '/tanda-tangan/[seat]/naskah.pdf', folder: '/sign/[seat]/paper.pdf' },
	verify: { id: '/verifikasi', folder: '/verify' },
	verified: { id: '/verifikasi/[code]', folder: '/verify/[code]' },
	data: { id: '/data', folder: '/data' },
	printedList: { id: '/daftar-cetak/[list].pdf', folder: '/printed-lists/[list].pdf' },
	agreementsFeed: { id: '/feeds/agreements.atom', folder: '/feeds/agreements.atom' },
	innovationsFeed: { id: '/feeds/innovations.atom', folder: '/feeds/innovations.atom' },
	deadlinesFeed: { id: '/feeds/deadlines.ics', folder: '/feeds/deadlines.ics' },
	visitsFeed: { id: '/feeds/visits.ics', folder: '/feeds/visits.ics' },
	shareImage: { id: '/gambar/[kind]/[id].png', folder: '/share/[kind]/[id].png' },
	sitemap: { id: '/sitemap.xml', folder: '/sitemap.xml' },
	sitemapPart: { id: '/sitemap/[part]', folder: '/sitemap/[part]' },
	robots: { id: '/robots.txt', folder: '/robots.txt' },
	sources: { id: '/sumber', folder: '/sources' },
	help: { id: '/panduan', folder: '/help' },
	helpFor: { id: '/panduan/[who]', folder: '/help/[who]' },
	accessibility: { id: '/aksesibilitas', folder: '/accessibility' },
	login: { id: '/masuk', folder: '/login' },
	loginDemo: { id: '/masuk/demo', folder: '/login/demo' },
	logout: { id: '/keluar', folder: '/logout' },

	desk: { id: '/meja', folder: '/desk' },
	deskNotifications: { id: '/meja/pemberitahuan', folder: '/desk/notifications' },
	deskNotificationSetting: { id: '/meja/pemberitahuan/setelan', folder: '/desk/notifications/settings' },
	deskHint: { id: '/meja/petunjuk', folder: '/desk/hints' },
	deskInquiries: { id: '/meja/pertanyaan', folder: '/desk/inquiries' },
	deskInquiry: { id: '/meja/pertanyaan/[id]', folder: '/desk/inquiries/[id]' },
	deskLetters: { id: '/meja/surat', folder: '/desk/letters' },
	deskLetterNew: { id: '/meja/surat/baru', folder: '/desk/letters/new' },
	deskLetter: { id: '/meja/surat/[id]', folder: '/desk/letters/[id]' },
	deskReply: { id: '/meja/permohonan/[id]/tanggapan', folder: '/desk/cases/[id]/reply' },
	deskInstructions: { id: '/meja/disposisi', folder: '/desk/instructions' },
	deskInstructionNew: { id: '/meja/disposisi/baru', folder: '/desk/instructions/new' },
	deskInstruction: { id: '/meja/disposisi/[id]', folder: '/desk/instructions/[id]' },
	deskInstructionPaper: {
		id: '/meja/disposisi/[id]/lembar.pdf',
		folder: '/desk/instructions/[id]/sheet.pdf'
	},
	deskCaseLetters: { id: '/meja/permohonan/[id]/surat', folder: '/desk/cases/[id]/letters' },
	deskCases: { id: '/meja/permohonan', folder: '/desk/cases' },
	deskStalled: { id: '/meja/macet', folder: '/desk/stalled' },
	deskCase: { id: '/meja/permohonan/[id]', folder: '/desk/cases/[id]' },
	deskCaseAct: { id: '/meja/permohonan/[id]/[step]', folder: '/desk/cases/[id]/[step]' },
	deskPropose: { id: '/meja/ajukan', folder: '/desk/propose' },
	deskSittings: { id: '/meja/rapat', folder: '/desk/sittings' },
	deskSittingNew: { id: '/meja/rapat/baru', folder: '/desk/sittings/new' },
	deskSitting: { id: '/meja/rapat/[id]', folder: '/desk/sittings/[id]' },
	deskSittingPaper: {
		id: '/meja/rapat/[id]/[paper].[format]',
		folder: '/desk/sittings/[id]/[paper].[format]'
	},
	deskCommittee: { id: '/meja/rapat/anggota', folder: '/desk/sittings/members' },
	deskAppointments: { id: '/meja/penandatanganan', folder: '/desk/appointments' },
	appointmentFile: { id: '/penandatanganan/[id].ics', folder: '/appointments/[id].ics' },
	deskListFile: { id: '/meja/unduh/[list].[format]', folder: '/desk/download/[list].[format]' },
	deskRegister: { id: '/meja/daftar', folder: '/desk/register' },
	deskAgreement: { id: '/meja/daftar/[id]', folder: '/desk/register/[id]' },
	deskAgreementObligation: {
		id: '/meja/daftar/[id]/kewajiban-baru',
		folder: '/desk/register/[id]/new-obligation'
	},
	deskAgreementLife: { id: '/meja/daftar/[id]/masa', folder: '/desk/register/[id]/life' },
	deskAgreementViews: { id: '/meja/daftar/[id]/pendapat', folder: '/desk/register/[id]/views' },
	deskLeader: { id: '/meja/pimpinan', folder: '/desk/leader' },
	deskReports: { id: '/meja/laporan', folder: '/desk/reports' },
	deskReport: { id: '/meja/laporan/[report]', folder: '/desk/reports/[report]' },
	deskReportPaper: {
		id: '/meja/laporan/[report]/cetak/[format]',
		folder: '/desk/reports/[report]/print/[format]'
	},
	deskLeaderSheet: { id: '/meja/pimpinan/lembar.pdf', folder: '/desk/leader/sheet.pdf' },
	deskAgreementMend: { id: '/meja/daftar/[id]/lengkapi', folder: '/desk/register/[id]/mend' },
	deskReview: { id: '/meja/daftar/perlu-ditinjau', folder: '/desk/register/review' },
	...paperAddresses,
	deskRecordOld: { id: '/meja/daftar/catat-lama', folder: '/desk/register/record-old' },
	deskObligations: { id: '/meja/kewajiban', folder: '/desk/obligations' },
	deskObligation: { id: '/meja/kewajiban/[id]', folder: '/desk/obligations/[id]' },
	deskEvaluations: { id: '/meja/evaluasi', folder: '/desk/evaluations' },
	deskMatrix: { id: '/meja/evaluasi/matriks', folder: '/desk/evaluations/matrix' },
	deskMatrixFile: {
		id: '/meja/evaluasi/matriks/unduh.xlsx',
		folder: '/desk/evaluations/matrix/download.xlsx'
	},
	deskMatrixReturn: { id: '/meja/evaluasi/matriks/[id]', folder: '/desk/evaluations/matrix/[id]' },
	deskEvaluation: { id: '/meja/evaluasi/[id]', folder: '/desk/evaluations/[id]' },
	deskNumbers: { id: '/meja/nomor', folder: '/desk/numbers' },
	deskSharing: { id: '/meja/tawaran-kebutuhan', folder: '/desk/sharing' },
	deskJointServices: { id: '/meja/layanan-bersama', folder: '/desk/joint-services' },
	deskPartners: { id: '/meja/mitra', folder: '/desk/partners' },
	deskPartnerTwins: { id: '/meja/mitra/serupa', folder: '/desk/partners/twins' },
	deskPartner: { id: '/meja/mitra/[id]', folder: '/desk/partners/[id]' },
	deskPartnerMerge: { id: '/meja/mitra/[id]/gabung/[with]', folder: '/desk/partners/[id]/merge/[with]' },
	deskProjects: { id: '/meja/proyek', folder: '/desk/projects' },
	deskProjectNew: { id: '/meja/proyek/baru', folder: '/desk/projects/new' },
	deskOpportunities: { id: '/meja/peluang', folder: '/desk/opportunities' },
	deskOpportunityNew: { id: '/meja/peluang/baru', folder: '/desk/opportunities/new' },
	deskOpportunityImport: { id: '/meja/peluang/impor', folder: '/desk/opportunities/import' },
	deskOpportunity: { id: '/meja/peluang/[id]', folder: '/desk/opportunities/[id]' },
	deskIatiImport: { id: '/meja/proyek/impor-iati', folder: '/desk/projects/import-iati' },
	deskIati: { id: '/meja/proyek/iati', folder: '/desk/projects/iati' },
	deskProjectTotals: { id: '/meja/proyek/jumlah', folder: '/desk/projects/totals' },
	deskDonors: { id: '/meja/proyek/pendana', folder: '/desk/projects/donors' },
	deskReportCalendar: { id: '/meja/proyek/kalender-laporan', folder: '/desk/projects/report-calendar' },
	deskProject: { id: '/meja/proyek/[id]', folder: '/desk/projects/[id]' },
	deskProjectChange: { id: '/meja/proyek/[id]/ubah', folder: '/desk/projects/[id]/change' },
	deskProjectMoney: { id: '/meja/proyek/[id]/uang', folder: '/desk/projects/[id]/money' },
	deskProjectWork: { id: '/meja/proyek/[id]/pekerjaan', folder: '/desk/projects/[id]/works' },
	deskProjectCare: { id: '/meja/proyek/[id]/risiko', folder: '/desk/projects/[id]/care' },
	deskProjectHandover: { id: '/meja/proyek/[id]/serah-terima', folder: '/desk/projects/[id]/handover' },
	deskProjectReports: { id: '/meja/proyek/[id]/laporan', folder: '/desk/projects/[id]/reports' },
	deskProjectReport: {
		id: '/meja/proyek/[id]/laporan/[paper]',
		folder: '/desk/projects/[id]/reports/[paper]'
	},
	deskProjectFile: {
		id: '/meja/proyek/[id]/berkas/[document]',
		folder: '/desk/projects/[id]/files/[document]'
	},
	deskDocument: { id: '/meja/dokumen/[id]', folder: '/desk/documents/[id]' },
	deskEvidence: { id: '/meja/dokumen/[id]/bukti.json', folder: '/desk/documents/[id]/evidence.json' },
	deskSignatures: { id: '/meja/dokumen/[id]/tanda-tangan', folder: '/desk/documents/[id]/signatures' },
	deskPaper: {
		id: '/meja/permohonan/[id]/cetak/[paper].[format]',
		folder: '/desk/cases/[id]/print/[paper].[format]'
	},
	deskTraining: { id: '/meja/pelatihan', folder: '/desk/training' },
	deskTrainingNew: { id: '/meja/pelatihan/baru', folder: '/desk/training/new' },
	deskTrainingProgrammes: { id: '/meja/pelatihan/program', folder: '/desk/training/programmes' },
	deskAlumni: { id: '/meja/pelatihan/alumni', folder: '/desk/training/alumni' },
	deskTrainingOffer: { id: '/meja/pelatihan/[id]', folder: '/desk/training/[id]' },
	deskNominate: { id: '/meja/pelatihan/[id]/usul', folder: '/desk/training/[id]/nominate' },
	deskTrainingScores: { id: '/meja/pelatihan/[id]/nilai', folder: '/desk/training/[id]/scores' },
	deskTrainingPaper: {
		id: '/meja/pelatihan/[id]/cetak/[paper]',
		folder: '/desk/training/[id]/print/[paper]'
	},
	deskCohort: { id: '/meja/pelatihan/angkatan/[id]', folder: '/desk/training/cohorts/[id]' },
	deskCohortPerson: {
		id: '/meja/pelatihan/angkatan/[id]/orang/[person]',
		folder: '/desk/training/cohorts/[id]/people/[person]'
	},
	deskCohortDecree: {
		id: '/meja/pelatihan/angkatan/[id]/keputusan.pdf',
		folder: '/desk/training/cohorts/[id]/decree.pdf'
	},
	deskClearance: { id: '/meja/izin-luar-negeri', folder: '/desk/clearance' },
	deskVisits: { id: '/meja/kunjungan', folder: '/desk/visits' },
	deskVisitNew: { id: '/meja/kunjungan/baru', folder: '/desk/visits/new' },
	deskVisitCalendar: { id: '/meja/kunjungan/kalender', folder: '/desk/visits/calendar' },
	deskVisitCalendarFile: { id: '/meja/kunjungan/kalender.ics', folder: '/desk/visits/calendar.ics' },
	deskVisitRequests: { id: '/meja/kunjungan/permohonan', folder: '/desk/visits/requests' },
	deskVisitRequest: { id: '/meja/kunjungan/permohonan/[id]', folder: '/desk/visits/requests/[id]' },
	deskVisitLetter: {
		id: '/meja/kunjungan/permohonan/[id]/surat',
		folder: '/desk/visits/requests/[id]/letter'
	},
	deskVisit: { id: '/meja/kunjungan/[id]', folder: '/desk/visits/[id]' },
	deskVisitPaper: { id: '/meja/kunjungan/[id]/cetak/[paper]', folder: '/desk/visits/[id]/print/[paper]' },
	deskVisitFile: {
		id: '/meja/kunjungan/[id]/berkas/[document]',
		folder: '/desk/visits/[id]/files/[document]'
	},
	deskMemberships: { id: '/meja/keanggotaan', folder: '/desk/memberships' },
	deskMembershipNew: { id: '/meja/keanggotaan/baru', folder: '/desk/memberships/new' },
	deskMembership: { id: '/meja/keanggotaan/[id]', folder: '/desk/memberships/[id]' },
	deskMembershipSheet: { id: '/meja/keanggotaan/[id]/nilai.pdf', folder: '/desk/memberships/[id]/sheet.pdf' },
	deskInitiatives: { id: '/meja/smart-city', folder: '/desk/smart-city' },
	deskInitiativeNew: { id: '/meja/smart-city/baru', folder: '/desk/smart-city/new' },
	deskInitiative: { id: '/meja/smart-city/[id]', folder: '/desk/smart-city/[id]' },
	deskInnovations: { id: '/meja/inovasi', folder: '/desk/innovations' },
	deskInnovationNew: { id: '/meja/inovasi/baru', folder: '/desk/innovations/new' },
	deskInnovation: { id: '/meja/inovasi/[id]', folder: '/desk/innovations/[id]' },
	deskSisterCities: { id: '/meja/kota-kembar', folder: '/desk/sister-cities' },
	deskSisterCityNew: { id: '/meja/kota-kembar/baru', folder: '/desk/sister-cities/new' },
	deskSisterCity: { id: '/meja/kota-kembar/[id]', folder: '/desk/sister-cities/[id]' },
	deskCountries: { id: '/meja/negara', folder: '/desk/countries' },
	deskCountry: { id: '/meja/negara/[country]', folder: '/desk/countries/[country]' },
	deskAssessments: { id: '/meja/penilaian-mandiri', folder: '/desk/self-assessment' },
	deskAssessment: { id: '/meja/penilaian-mandiri/[year]', folder: '/desk/self-assessment/[year]' },
	deskAssessmentPaper: {
		id: '/meja/penilaian-mandiri/[year]/cetak/[paper]',
		folder: '/desk/self-assessment/[year]/print/[paper]'
	},
	deskSigning: { id: '/meja/permohonan/[id]/tanda-tangan', folder: '/desk/cases/[id]/signing' },
	deskTexts: { id: '/meja/permohonan/[id]/naskah', folder: '/desk/cases/[id]/texts' },
	deskCaseWording: { id: '/meja/permohonan/[id]/naskah/padanan', folder: '/desk/cases/[id]/texts/wording' },
	deskText: { id: '/meja/naskah/[id]', folder: '/desk/texts/[id]' },
	deskTextWrite: { id: '/meja/naskah/[id]/susun', folder: '/desk/texts/[id]/write' },
	deskTextPart: { id: '/meja/naskah/[id]/susun/[part]', folder: '/desk/texts/[id]/write/[part]' },
	deskTextCompare: { id: '/meja/naskah/[id]/banding', folder: '/desk/texts/[id]/compare' },
	deskTextComparePaper: { id: '/meja/naskah/[id]/banding.pdf', folder: '/desk/texts/[id]/compare.pdf' },
	deskTextDrift: { id: '/meja/naskah/[id]/selaras', folder: '/desk/texts/[id]/drift' },
	deskClauses: { id: '/meja/klausul', folder: '/desk/clauses' },
	deskClauseNew: { id: '/meja/klausul/baru', folder: '/desk/clauses/new' },
	deskClause: { id: '/meja/klausul/[key]', folder: '/desk/clauses/[key]' },
	deskTemplates: { id: '/meja/kelola/templat', folder: '/desk/admin/templates' },
	deskTemplate: { id: '/meja/kelola/templat/[kind]', folder: '/desk/admin/templates/[kind]' },
	deskTemplatePreview: {
		id: '/meja/kelola/templat/[kind]/pratinjau.pdf',
		folder: '/desk/admin/templates/[kind]/preview.pdf'
	},
	deskMail: { id: '/meja/surel', folder: '/desk/mail' },
	deskMailFile: { id: '/meja/surel/[id]/[file]', folder: '/desk/mail/[id]/[file]' },
	deskAudit: { id: '/meja/jejak', folder: '/desk/audit' },
	deskPeople: { id: '/meja/kelola/orang', folder: '/desk/admin/people' },
	deskHandover: { id: '/meja/kelola/serah-terima', folder: '/desk/admin/handover' },
	deskHandoverMemo: {
		id: '/meja/kelola/serah-terima/[id]/memo.pdf',
		folder: '/desk/admin/handover/[id]/memo.pdf'
	},
	deskOffices: { id: '/meja/kelola/jabatan', folder: '/desk/admin/offices' },
	deskReorganise: { id: '/meja/kelola/unit/penataan', folder: '/desk/admin/units/reorganise' },
	deskUnits: { id: '/meja/kelola/unit', folder: '/desk/admin/units' },
	deskCalendar: { id: '/meja/kelola/kalender', folder: '/desk/admin/calendar' },
	deskRules: { id: '/meja/kelola/aturan', folder: '/desk/admin/rules' },
	deskProcedures: { id: '/meja/kelola/prosedur', folder: '/desk/admin/procedures' },
	deskProcedure: { id: '/meja/kelola/prosedur/[type]', folder: '/desk/admin/procedures/[type]' },
	deskFiles: { id: '/meja/kelola/berkas', folder: '/desk/admin/files' },
	deskBundles: { id: '/meja/kelola/bundel', folder: '/desk/admin/bundles' },
	deskBundleFile: { id: '/meja/kelola/bundel/[id]/unduh', folder: '/desk/admin/bundles/[id]/download' },
	deskWebhooks: { id: '/meja/kelola/webhook', folder: '/desk/admin/webhooks' },
	deskWebhook: { id: '/meja/kelola/webhook/[id]', folder: '/desk/admin/webhooks/[id]' },
	deskViews: { id: '/meja/pandangan', folder: '/desk/views' },
	deskTokens: { id: '/meja/kunci-api', folder: '/desk/tokens' },
	deskPassword: { id: '/meja/kata-sandi', folder: '/desk/password' },
	deskDemo: { id: '/meja/demo', folder: '/desk/demo' },

	...accountAddresses
} as const satisfies Record<string, { id: string; folder: string }>;

export type AddressName = keyof typeof addresses;

type Parameters<Path extends string> = Path extends `${string}[${infer Name}]${infer Rest}`
	? Name | Parameters<Rest>
	: never;
export type AddressParameters<Name extends AddressName> = Parameters<(typeof addresses)[Name]['folder']>;

function pattern(path: string): { expression: RegExp; names: string[] } {
	const names: string[] = [];
	const source = path.replace(/[.*+?^${}()|\\]/g, '\\$&').replace(/\[([a-z]+)\]/g, (_, name: string) => {
		names.push(name);
		return '([^/]+?)';
	});
	return { expression: new RegExp(`^${source}$`), names };
}

/** Fixed words before parameters: /meja/rapat/baru must win over /meja/rapat/[id]. */
const byIndonesian = Object.values(addresses)
	.map(({ id, folder }) => ({ ...pattern(id), id, folder, parameters: (id.match(/\[/g) ?? []).length }))
	.sort((a, b) => a.parameters - b.parameters);

/** Most addresses have no parameter, and are found at once. */
const plainFolders = new Map<string, string>(
	byIndonesian.filter(({ names }) => names.length === 0).map(({ id, folder }) => [id, folder])
);

const byEnglish = Object.values(addresses)
	.map(({ id, folder }) => ({ ...pattern(folder), id, parameters: (folder.match(/\[/g) ?? []).length }))
	.sort((a, b) => a.parameters - b.parameters);

/** The language of an address: everything under /en is English. */
export function languageOf(pathname: string): Language {
	return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'id';
}

/**
 * The folder that serves an address, or undefined where the table has none. The folder's own name is no address:
 * /agreements without /en is unknown, so that one page has one address a language.
 */
export function folderOf(pathname: string): string | undefined {
	const path = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname;
	if (languageOf(path) === 'en') return path.slice(3) || '/';
	const plain = plainFolders.get(path);
	if (plain !== undefined) return plain;
	for (const { expression, names, folder } of byIndonesian) {
		const match = names.length > 0 && expression.exec(path);
		if (match)
			return names.reduce((result, name, index) => result.replace(`[${name}]`, match[index + 1]!), folder);
	}
	return undefined;
}

/** The address's name for a SvelteKit route id such as `/(portal)/agreements/[id]`. */
export function addressOfRoute(routeId: string): AddressName | undefined {
	const folder = routeId.replace(/\/\([^)]+\)/g, '') || '/';
	return byFolder.get(folder);
}
const byFolder = new Map(
	(Object.keys(addresses) as AddressName[]).map((name) => [addresses[name].folder as string, name])
);

/** The address of a page; nobody writes a path by hand. */
export function href<Name extends AddressName>(
	language: Language,
	name: Name,
	...rest: [AddressParameters<Name>] extends [never]
		? [parameters?: Record<string, never>, query?: Record<string, string | undefined>]
		: [parameters: Record<AddressParameters<Name>, string>, query?: Record<string, string | undefined>]
): string {
	const [parameters = {}, query = {}] = rest as [
		Record<string, string>?,
		Record<string, string | undefined>?
	];
	const entry = addresses[name];
	const template: string =
		language === 'en' ? (entry.folder === '/' ? '/en' : `/en${entry.folder}`) : entry.id;
	// A page holds a hundred links and most have neither: what is not there is not looked for.
	const path = template.includes('[')
		? template.replace(/\[([a-z]+)\]/g, (_, key: string) => encodeURIComponent(parameters[key] ?? ''))
		: template;
	const given = Object.entries(query).filter(
		(pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== ''
	);
	return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}

/** The same page in the other language, for the language switch and hreflang. */
export function inOtherLanguage(pathname: string, search: string, to: Language): string {
	const folder = folderOf(pathname);
	if (folder === undefined) return to === 'en' ? '/en' : '/';
	if (to === 'en') return (folder === '/' ? '/en' : `/en${folder}`) + search;
	for (const { expression, names, id } of byEnglish) {
		const match = expression.exec(folder);
		if (match)
			return (
				names.reduce<string>((result, name, index) => result.replace(`[${name}]`, match[index + 1]!), id) +
				search
			);
	}
	return '/';
}
