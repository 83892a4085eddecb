import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { addresses, type AddressName, type AddressParameters } from '$lib/addresses';
import {
	aDestructionList,
	aPhotographedPaper,
	aPhotographedUpload,
	aRedaction,
	aScan,
	aSigningCase,
	aPartOfText,
	aText
} from './records-of-papers';
import {
	aDecreedCohort,
	aMembership,
	aProject,
	aPublishedVisit,
	aReceivedRequest,
	aSelectedOffer,
	aService,
	aTrainingOffer,
	aVisit,
	aVisitRequest,
	anAssessment,
	anInnovation,
	anInquiry
} from './records-of-outward-rooms';
import { aHandover, aStoppedBundle } from './records-of-administration';

type AddressWithParameters = {
	[Name in AddressName]: [AddressParameters<Name>] extends [never] ? never : Name;
}[AddressName];
type Found = Record<string, string> | undefined;

/** The one value of a query's first row, undefined where there is none. */
async function one(database: pg.Client, sql: string): Promise<string | undefined> {
	const { rows } = await database.query<{ value: string | null }>(sql);
	return rows[0]?.value ?? undefined;
}

const withId =
	(sql: string, rest: Record<string, string> = {}) =>
	async (database: pg.Client): Promise<Found> => {
		const id = await one(database, sql);
		return id === undefined ? undefined : { id, ...rest };
	};

// Records that the demonstration's partner and its officer of the initiating unit have to do with come first.
const aCase = `select c.id as value from cooperation_case c
	left join role_grant m on m.tenant_id = c.tenant_id and m.role = 'partner' and m.partner_id = c.partner_id
	left join role_grant o on o.tenant_id = c.tenant_id and o.role = 'unit_officer' and o.unit_id = c.unit_id
	where c.tenant_id = 1 order by m.id is null, o.id is null, c.state <> 'open', c.opened_on, c.id limit 1`;
/** One that the demonstration's unit carries out: its officer sees this one, its partner does not. */
const aUnitCase = `select c.id as value from cooperation_case c
	join role_grant o on o.tenant_id = c.tenant_id and o.role = 'unit_officer' and o.unit_id = c.unit_id
	where c.tenant_id = 1 order by c.state <> 'open', c.opened_on, c.id limit 1`;
const aPublishedAgreement = `select id as value from agreement
	where tenant_id = 1 and published_at is not null and disclosure = 'public' order by is_example, id limit 1`;
const anAgreement = `select id as value from agreement where tenant_id = 1 order by is_example desc, id limit 1`;
const aCaseDocument = `select d.id as value from document d join (${aCase}) c on d.owner_id = c.value
	where d.tenant_id = 1 and d.owner_kind = 'case' order by d.id limit 1`;
// A duty in which the demonstration's partner stands comes first, so that its account has one too.
const anEvaluation = `select id as value from obligation where tenant_id = 1 and kind = 'evaluation' order by is_example desc, id limit 1`;
const anObligation = `select o.id as value from obligation o
	left join role_grant m on m.tenant_id = o.tenant_id and m.role = 'partner' and m.partner_id in (o.owner_partner_id, o.other_partner_id)
	where o.tenant_id = 1 order by m.id is null, o.id limit 1`;
const aReceipt = `select receipt as value from proposal
	where tenant_id = 1 and state = 'submitted' and receipt is not null order by id limit 1`;
// A letter of the case that the demonstration's unit sees, so that its officer reads this one.
const aLetter = `select l.id as value from letter l left join (${aUnitCase}) c on c.value = l.case_id
	where l.tenant_id = 1 order by c.value is null, l.id limit 1`;
const anOffer = `select c.id as value from cooperation_case c
	left join role_grant m on m.tenant_id = c.tenant_id and m.role = 'partner' and m.partner_id = c.partner_id
	where c.tenant_id = 1 and c.purpose = 'new' and c.answers ->> 'initiator' = 'partner' order by m.id is null, c.state <> 'open', c.id limit 1`;
const anInstruction = `select i.id as value from instruction i left join (${aUnitCase}) c on c.value = i.case_id
	where i.tenant_id = 1 order by c.value is null, i.id limit 1`;
const aSitting = `select id as value from sitting where tenant_id = 1 order by held_on, id limit 1`;

/**
 * For each address with something in its path a record of the demonstration that stands there. Undefined means that
 * the demonstration has none: the address must then be named in `withoutExample`.
 */
export const records: { [Name in AddressWithParameters]: (database: pg.Client) => Promise<Found> } = {
	agreement: withId(aPublishedAgreement),
	agreementPaper: async (database) => {
		const { rows } = await database.query(
			`select a.id, d.id as document from agreement a
			join document d on d.tenant_id = a.tenant_id and d.owner_kind = 'agreement' and d.owner_id = a.id
			where a.tenant_id = 1 and a.published_at is not null and a.disclosure = 'public' and d.disclosure = 'public'
			order by d.id limit 1`
		);
		return rows[0];
	},
	partner: withId(
		`select id as value from partner where tenant_id = 1 and is_published order by is_example, id limit 1`
	),
	country: async (database) => {
		const country = await one(
			database,
			`select country as value from country_profile where tenant_id = 1 order by country limit 1`
		);
		return country ? { country } : undefined;
	},
	trainingOffer: withId(aTrainingOffer),
	cohort: withId(`select id as value from cohort where tenant_id = 1 order by offer_id is null, id limit 1`),
	visit: withId(aPublishedVisit),
	visitPhoto: async (database) => {
		const { rows } = await database.query(
			`select o.visit_id as id, o.id as photo from visit_photo o join visit v on v.id = o.visit_id
			where o.tenant_id = 1 and o.is_public and v.is_published order by o.id limit 1`
		);
		return rows[0];
	},
	project: withId(aProject),
	projectPhoto: async (database) => {
		const { rows } = await database.query(
			`select g.project_id as id, o.id as photo from project_photo o join project_progress g on g.id = o.progress_id
			join project p on p.id = g.project_id where o.tenant_id = 1 and o.is_public and p.is_published order by o.id limit 1`
		);
		return rows[0];
	},
	deskMailFile: async (database) => {
		// A sheet goes out on Mondays only: one is laid beside the newest mail.
		const { rows } = await database.query(
			`insert into mail_attachment (tenant_id, mail_id, position, file_name, media_type, content)
			select tenant_id, id, 0, 'lembar.pdf', 'application/pdf', '%PDF-1.4'::bytea
			from kept_mail where tenant_id = 1 order by kept_at desc, id desc limit 1
			on conflict do nothing returning mail_id as id, '0' as file`
		);
		return rows[0];
	},
	procedure: async () => ({ type: 'ksdd' }),
	studyOutline: async () => ({ type: 'ksdpk' }),
	sitemapPart: async () => ({ part: 'pages.xml' }),
	proposeStep: async (database) => {
		const proposal = await one(
			database,
			`select id as value from proposal where tenant_id = 1 and email = 'applicant@contoh.example'`
		);
		return proposal ? { proposal, step: 'lembaga' } : undefined;
	},
	ownPages: withId(aPhotographedPaper),
	ownPage: withId(aPhotographedPaper, { page: '1' }),
	// The link itself is a secret that the database does not hold; whoever has it is the applicant.
	proposeResume: async () => undefined,
	// The link is a secret of a mail; what it confirms is no record of the office yet.
	inquiryConfirm: async () => undefined,
	inquiry: async (database) => {
		const number = await one(database, anInquiry.replace('id as', 'number as'));
		return number ? { number } : undefined;
	},
	deskInquiry: withId(anInquiry),
	answerLink: async () => undefined,
	answerPaper: async () => undefined,
	// The link is a secret of a mail, of which the database holds the hash.
	stopMail: async () => undefined,
	tracked: async (database) => {
		const number = await one(database, aReceipt);
		return number ? { number } : undefined;
	},
	trackedReceipt: async (database) => {
		const number = await one(database, aReceipt);
		return number ? { number } : undefined;
	},
	signSeat: async () => undefined,
	signSeatPaper: async () => undefined,
	trackedPaper: async (database) => {
		const { rows } = await database.query(
			`select p.receipt as number, d.id as document from proposal p
			join cooperation_case c on c.tenant_id = p.tenant_id and c.proposal_id = p.id
			join document d on d.tenant_id = c.tenant_id and d.owner_kind = 'case' and d.owner_id = c.id
			where p.tenant_id = 1 and p.receipt is not null order by p.id, d.id limit 1`
		);
		return rows[0];
	},
	verified: async (database) => {
		const code = await one(
			database,
			`select verification_code as value from agreement where tenant_id = 1 and published_at is not null
			and disclosure = 'public' and verification_code is not null order by id limit 1`
		);
		return code ? { code } : undefined;
	},
	deskCase: withId(aCase),
	deskCaseAct: async (database) => {
		const id = await one(database, aCase);
		if (!id) return undefined;
		const { rows } = await database.query<{ step_key: string }>(
			`select step_key from case_step where tenant_id = 1 and case_id = $1 order by step_key limit 1`,
			[id]
		);
		return rows[0] ? { id, step: rows[0].step_key } : undefined;
	},
	deskSitting: withId(aSitting),
	shareImage: withId(aPublishedAgreement, { kind: 'agreement' }),
	appointmentFile: withId(
		`select id as value from signing_appointment where tenant_id = 1 order by id limit 1`
	),
	printedList: async () => ({ list: 'agreements' }),
	deskListFile: async () => ({ list: 'daftar', format: 'csv' }),
	deskLetter: withId(aLetter),
	deskCaseLetters: withId(aCase),
	deskReply: withId(anOffer),
	deskInstruction: withId(anInstruction),
	deskInstructionPaper: withId(anInstruction),
	deskSittingPaper: withId(aSitting, { paper: 'undangan', format: 'pdf' }),
	deskAgreement: withId(anAgreement),
	deskAgreementMend: withId(anAgreement),
	deskAgreementLife: withId(anAgreement),
	deskAgreementObligation: withId(anAgreement),
	deskObligation: withId(anObligation),
	deskEvaluation: withId(anEvaluation),
	feedback: async (database) => {
		const code = await one(
			database,
			`select code as value from beneficiary_link where tenant_id = 1 and closed_on is null order by agreement_id limit 1`
		);
		return code ? { code } : undefined;
	},
	deskAgreementViews: withId(anAgreement),
	deskMatrixReturn: withId(`select id as value from matrix_return where tenant_id = 1 order by id limit 1`),
	accountEvaluation: withId(anEvaluation),
	deskPartnerMerge: async (database) => {
		const { rows } = await database.query<{ id: string }>(
			`select id from partner where tenant_id = 1 and merged_into_id is null order by is_example desc, id limit 2`
		);
		return rows[1] && { id: rows[0]!.id, with: rows[1].id };
	},
	deskPartner: withId(
		`select id as value from partner where tenant_id = 1 order by is_example desc, id limit 1`
	),
	deskTrainingOffer: withId(aTrainingOffer),
	deskNominate: withId(aTrainingOffer),
	deskTrainingScores: withId(aTrainingOffer),
	deskTrainingPaper: withId(aSelectedOffer, { paper: 'penjelasan.pdf' }),
	deskCohort: withId(aDecreedCohort),
	deskCohortPerson: async (database) => {
		const id = await one(database, aDecreedCohort);
		if (!id) return undefined;
		const { rows } = await database.query<{ id: string }>(
			`select id from participant where tenant_id = 1 and cohort_id = $1 order by position limit 1`,
			[id]
		);
		return rows[0] ? { id, person: rows[0].id } : undefined;
	},
	deskCohortDecree: withId(aDecreedCohort),
	deskMembership: withId(aMembership),
	deskMembershipSheet: withId(aMembership),
	deskInitiative: withId(aService),
	initiative: withId(aService),
	deskInnovation: withId(anInnovation),
	innovation: withId(anInnovation),
	deskSisterCity: withId(`select id as value from sister_city where tenant_id = 1 order by id limit 1`),
	deskCountry: async () => ({ country: 'SG' }),
	deskAssessment: async (database) => {
		const year = await one(database, anAssessment);
		return year ? { year } : undefined;
	},
	deskAssessmentPaper: async (database) => {
		const year = await one(database, anAssessment);
		return year ? { year, paper: 'nilai.pdf' } : undefined;
	},
	visitTracked: async (database) => {
		const number = await one(database, aReceivedRequest);
		return number ? { number } : undefined;
	},
	proposeVisitOwn: async () => undefined,
	deskVisitRequest: withId(aVisitRequest),
	deskVisitLetter: withId(aVisitRequest),
	deskVisit: withId(aVisit),
	deskVisitPaper: withId(aVisit, { paper: 'siaran-pers.pdf' }),
	deskVisitFile: async (database) => {
		const { rows } = await database.query(
			`select visit_id as id, document_id as document from visit_photo where tenant_id = 1 order by id limit 1`
		);
		return rows[0];
	},
	deskOpportunity: withId(`select id as value from opportunity where tenant_id = 1 order by id limit 1`),
	deskProject: withId(aProject),
	deskProjectChange: withId(aProject),
	deskProjectMoney: withId(aProject),
	deskProjectWork: withId(aProject),
	deskProjectCare: withId(aProject),
	deskProjectHandover: withId(aProject),
	deskProjectReports: withId(aProject),
	deskProjectReport: withId(aProject, { paper: 'laporan-proyek.pdf' }),
	deskProjectFile: async (database) => {
		const { rows } = await database.query(
			`select owner_id as id, id as document from document where tenant_id = 1 and owner_kind = 'project' order by id limit 1`
		);
		return rows[0];
	},
	helpFor: async () => ({ who: 'cooperation' }),
	deskWebhook: withId(`select id as value from webhook where tenant_id = 1 order by id limit 1`),
	deskDocument: withId(aCaseDocument),
	deskEvidence: withId(aCaseDocument),
	deskSignatures: withId(aCaseDocument),
	deskProcedure: async () => ({ type: 'ksdd' }),
	deskSigning: withId(aSigningCase),
	deskArchiveRun: withId(`select id as value from archive_run where tenant_id = 1 order by id limit 1`),
	deskScan: withId(aScan),
	deskScanPage: withId(aScan, { page: '1' }),
	deskUploadPages: withId(aPhotographedUpload),
	deskUploadPage: withId(aPhotographedUpload, { page: '1' }),
	deskRedaction: withId(aRedaction),
	deskRedactionPage: withId(aRedaction, { page: '1' }),
	deskDestruction: withId(aDestructionList),
	deskEarlyRemoval: withId(aCase),
	deskTexts: withId(aCase),
	deskCaseWording: withId(aCase),
	deskText: withId(aText),
	deskTextWrite: withId(aText),
	deskTextPart: async (database) => {
		const id = await one(database, aText);
		const part = await one(database, aPartOfText);
		return id === undefined || part === undefined ? undefined : { id, part };
	},
	deskTextCompare: withId(aText),
	deskTextComparePaper: withId(aText),
	deskTextDrift: withId(aText),
	deskClause: async () => ({ key: 'sanksi' }),
	deskTemplate: async () => ({ kind: 'pks' }),
	deskTemplatePreview: async () => ({ kind: 'pks' }),
	deskPaper: withId(aUnitCase, { paper: 'lembar-disposisi', format: 'pdf' }),
	accountAgreement: withId(`select g.agreement_id as value from agreement_party g
		join role_grant m on m.tenant_id = g.tenant_id and m.role = 'partner' and m.partner_id = g.partner_id
		where g.tenant_id = 1 order by g.agreement_id limit 1`),
	accountOrganisation: withId(
		`select partner_id as value from role_grant where tenant_id = 1 and role = 'partner' order by id limit 1`
	),
	// A personal link: the secret stands in the mail alone.
	accountInvitation: async () => undefined,
	accountCase: withId(aCase),
	accountObligation: withId(anObligation),
	deskReport: async () => ({ report: 'tkksd' }),
	deskReportPaper: async () => ({ report: 'lppd', format: 'xlsx' }),
	deskHandoverMemo: withId(aHandover),
	deskBundleFile: withId(aStoppedBundle),
	accountDocument: withId(aCaseDocument)
};

/**
 * Addresses for which the demonstration has no record to ask for. The list only ever gets shorter: an entry whose
 * record is there fails the test, and so does a missing record that is not listed.
 */
export const withoutExample: readonly AddressWithParameters[] = [
	'agreementPaper',
	'proposeResume',
	'answerLink',
	'answerPaper',
	'stopMail',
	'accountInvitation',
	'inquiryConfirm',
	'proposeVisitOwn',
	// Personal links: the demonstration writes to nobody outside.
	'signSeat',
	'signSeatPaper'
];

/** What stands in the path is no record of a government: every region has it. */
export const sharedByAll: ReadonlySet<AddressName> = new Set<AddressName>([
	'procedure',
	'studyOutline',
	'deskProcedure',
	'country',
	'deskCountry',
	'deskClause',
	'deskTemplate',
	'deskTemplatePreview',
	'deskAssessment',
	'deskReport',
	'deskReportPaper',
	'printedList',
	'deskListFile',
	'helpFor',
	'deskAssessmentPaper',
	'sitemapPart'
]);

export const hasParameters = (name: AddressName): name is AddressWithParameters =>
	addresses[name].folder.includes('[');

/** The same parameters for a record that nobody has. */
export function unknownLike(parameters: Record<string, string>): Record<string, string> {
	const [[name, value], ...rest] = Object.entries(parameters) as [[string, string], ...[string, string][]];
	const isId = /^[0-9a-f]{8}-/.test(value);
	// Of the same form, so that it is looked for and not found.
	const other = `${value.slice(0, -2)}${value.endsWith('ZZ') ? 'YY' : 'ZZ'}`;
	return { [name]: isId ? randomUUID() : other, ...Object.fromEntries(rest) };
}

/** The same parameters with something in the record's place that no identifier looks like. */
export function malformedLike(parameters: Record<string, string>): Record<string, string> {
	const [name] = Object.keys(parameters) as [string];
	return { ...parameters, [name]: "bukan-id'--" };
}
