import type { guide as indonesian } from '../id/guide';

export const guide: typeof indonesian = {
	all: 'All guides',
	meta: (who: string) => `Guide to Satu Pintu for: ${who}.`,
	see: 'See the screen',
	hint: {
		more: 'Guide for you',
		enough: 'I see, do not show again'
	},
	people: [
		{
			key: 'applicant',
			name: 'An applicant or partner',
			lead: 'Another region, a ministry, a company, a university, an organisation or a body abroad.',
			steps: [
				{
					text: 'Open Propose a cooperation and answer its five questions. What you do not know yet may stay Not known yet. No account is needed.',
					picture: 'propose'
				},
				{
					text: 'You are told at once which procedure applies, which papers are needed and how long each step takes, with the article of law.'
				},
				{
					text: 'Your e-mail address is proved by a six-digit code. Answers and files are kept each time you go on, also where something is wrong; the link in that mail opens them again on any device.'
				},
				{
					text: 'The terms of reference and the integrity pact are made from your answers; the other papers you upload, at most 20 MB each.'
				},
				{
					text: 'After sending you get a receipt number and its sheet (PDF). With the number, Track a proposal shows the step and its due day to anybody you tell, without what is in the papers.',
					picture: 'track'
				},
				{
					text: 'Where papers need correction, the mail carries a link to your proposal and the reason stands beside each paper. Replace only what is asked and send again; the days are not counted while we wait for you.'
				},
				{
					text: 'By that link you can also download your papers, read messages for you and withdraw the proposal. Lost it? Ask for a new one at Track a proposal. Partners with an account see all of it under My proposals.'
				},
				{
					text: 'Hard to fill in? Come to the Cooperation Division; an officer fills it in and their name is put on the receipt.'
				}
			],
			links: ['propose', 'track', 'procedures']
		},
		{
			key: 'citizen',
			name: 'A citizen, journalist or researcher',
			lead: 'Anybody who wants to know with whom the city cooperates and what came of it.',
			steps: [
				{
					text: 'Search the register by word, partner, kind, year or status. The address of a result can be shared.',
					picture: 'register'
				},
				{
					text: 'Reported by the media means that a fact comes from the press; its source is one tap from the figure. Officially recorded means that it rests on its document.'
				},
				{ text: 'Where sources disagree, all figures are shown side by side.' },
				{ text: 'The code or QR on a printed copy can be checked at Verify a document.' },
				{ text: 'The same data is there for programs at Open data, under CC BY 4.0.' }
			],
			links: ['agreements', 'verify', 'data', 'questions']
		},
		{
			key: 'unit',
			name: 'An officer of a unit',
			lead: 'Units that propose, give opinions on or carry out a cooperation.',
			steps: [
				{
					text: 'Sign in to the desk. Waiting for me shows what waits for you, what is late first.',
					picture: 'desk-unit'
				},
				{
					text: 'A proposal of your own unit begins at Enter a proposal, with the same questions as for an outside applicant; drafts that were not sent stand on the same page.'
				},
				{
					text: 'When asked for an opinion, read the proposal from top to bottom on one page, choose feasible, feasible with notes or not feasible, and state that you have no conflict of interest.'
				},
				{
					text: 'After signing, what your unit owes stands at Obligations with its due day. Hand its evidence in there; a day is put off only with a reason, and the old day is kept.'
				},
				{
					text: 'Services of your unit stand at Smart City: record the time really taken, or let the service’s own system report it with an API token.'
				}
			],
			links: ['login', 'procedures', 'smartCity']
		},
		{
			key: 'cooperation',
			name: 'The Cooperation Division',
			lead: 'Keeper of the gate and secretariat of the coordination team (TKKSD).',
			steps: [
				{
					text: 'Begin at Waiting for me: each line names the step, the days left, the partner and the one next act.',
					picture: 'desk'
				},
				{
					text: 'Check papers: each paper is marked present, missing or wrong, with a remark. Return for correction asks only for what is wrong, and the days are not counted while the applicant is waited for.'
				},
				{ text: 'A possible duplicate is shown beside the proposal, with the reason.' },
				{
					text: 'Sitting: put several proposals into one sitting, record attendance, opinions and conclusions, then print its minutes.',
					picture: 'sittings'
				},
				{
					text: 'Numbers are taken in order without a gap and may be reserved before a ceremony; a void number stays recorded with its reason.'
				},
				{
					text: 'An applicant who comes to the counter is helped at Enter a proposal; your name is put on the receipt. Agreements from before this system are entered at Record an old agreement.'
				},
				{
					text: 'To be reviewed lists what is still missing: no term, no PKS, no evaluation, nobody in charge.'
				}
			],
			links: ['login', 'procedures']
		},
		{
			key: 'committee',
			name: 'A member of the TKKSD, the technical team or the legal division',
			lead: 'Those who weigh proposals and check texts.',
			steps: [
				{
					text: 'One proposal, one page: what it is, where it stands, what is asked of you, the papers, the opinions given, the history.'
				},
				{
					text: 'TKKSD sittings shows your invitations, agenda and papers. A conflict of interest is declared there, before an opinion is given.',
					picture: 'sittings'
				},
				{
					text: 'The mail that invites you carries a link to answer without signing in: one link, one act, within a time.'
				},
				{
					text: 'The TKKSD recommends; the head of region decides. A dissenting opinion is recorded and never lost from the minutes.'
				},
				{
					text: 'The legal division compares two versions of a text word by word, and sees what the two languages say differently, before it initials.'
				}
			],
			links: ['login']
		},
		{
			key: 'leader',
			name: 'The mayor and the regional secretary',
			lead: 'Those who decide and sign, and want to see the whole.',
			steps: [
				{
					text: 'The leader’s page: what waits for you, what is late and with whom, what ends soon, money by donor and year. Each figure opens its records.',
					picture: 'leader'
				},
				{ text: 'It prints as one sheet, and comes as a PDF every Monday morning if you ask for it there.' },
				{
					text: 'Decisions, initials and signatures can be given on screen, or on paper and entered by your office.'
				},
				{
					text: 'Only who has the authority on that day can decide or sign; acting officials are shown as such.'
				},
				{
					text: 'Instructions are given from the case; what is not settled stands at Instructions with its due day.'
				}
			],
			links: ['login']
		},
		{
			key: 'registrar',
			name: 'The registrar, aides and archivists',
			lead: 'Those who keep the agenda of letters and enter what was decided on paper.',
			steps: [
				{
					text: 'The agenda of letters holds letters in and out with number and date; letters of a case enter it by themselves.',
					picture: 'letters'
				},
				{
					text: 'Every step can be entered from paper: scan the sheet, say who decided and when. The page shows that it was decided on paper.'
				},
				{
					text: 'Where a paper was signed before its steps were finished here, the case is closed from that paper in one act; what was skipped is listed.'
				},
				{
					text: 'Instruction sheets, initial sheets and memoranda are printed from the case; the scans that come back are kept with it.'
				},
				{ text: 'After a signing, record how many originals there are and where they are kept.' },
				{
					text: 'A paper with personal data is opened through a redacted copy: mark the parts, give the ground and the period, look at the result, then ask the cooperation division to publish it. The original stays restricted.'
				},
				{
					text: "Retention of records, from the register, says how long papers are kept and what has come to the end of its time. Name the region's retention schedule so that its figures are no longer shown as not confirmed."
				},
				{
					text: 'Destruction of records, from the retention page, draws up a list. Record what the panel said, ask for the approval, make the minutes, then hand the signed scan in: only then are the contents removed, while the record stays.'
				}
			],
			links: ['login']
		},
		{
			key: 'auditor',
			name: 'The inspectorate and auditors',
			lead: 'Those who read everything and change nothing.',
			steps: [
				{
					text: 'The audit trail shows each change: when, by whom, in which role. Reading what is restricted is noted too.',
					picture: 'audit'
				},
				{
					text: 'Each entry is bound to the one before and sealed by a signature outside the database. The command satupintu verify finds a changed byte and says where.'
				},
				{
					text: 'Of each document an evidence bundle can be downloaded, to be checked on any machine without network.'
				},
				{
					text: 'Soundness of files shows when every file was last read again, and which are damaged or held.'
				}
			],
			links: ['login', 'verify']
		},
		{
			key: 'administrator',
			name: 'The administrator of the region',
			lead: 'Those who keep people, units, procedures, calendar and numbering.',
			steps: [
				{
					text: 'People and roles: a role is given for a time and for one unit; one that has ended stays recorded.',
					picture: 'people'
				},
				{ text: 'Handover moves all work of somebody who leaves in one act, with its memorandum.' },
				{
					text: 'Days off follow the joint decree of each year. A year without one is provisional; a change moves the due days of open cases.'
				},
				{
					text: 'The region’s procedures change steps and days by its own rule, from a day on; cases under way keep theirs.'
				},
				{
					text: 'Webhooks tell other systems; a secret is shown once. The exit bundle holds all of the region’s data in an open form.',
					picture: 'webhooks'
				}
			],
			links: ['login']
		},
		{
			key: 'it-office',
			name: 'The IT office of a region',
			lead: 'Those who install, back up and update Satu Pintu.',
			steps: [
				{
					text: 'What it needs: one Linux machine (glibc) with Node.js 20.19 or newer and npm, enough for one city. A PostgreSQL 18 comes with it; a PostgreSQL server of 15 or newer is used through DATABASE_URL.'
				},
				{
					text: 'Try it first: npm start installs, builds, fills the demonstration and prints its address. The demonstration listens on that machine only.'
				},
				{
					text: 'Install for real: SATUPINTU_MODE=production, SATUPINTU_DATA for its data folder, ORIGIN for the https address; then npm run satupintu -- init makes the region and its first administrator with a random password. Put a TLS proxy before it.'
				},
				{
					text: 'Back up every night while it runs: npm run satupintu -- backup --to FOLDER copies database, files, keys and seals, and reads the copy again. Keep the folder keys apart from the files.'
				},
				{
					text: 'Try a restore at least twice a year: npm run satupintu -- restore COPY into an empty folder proves every record and file. A backup that nobody has restored counts as absent.'
				},
				{
					text: 'Update: make a backup, replace the release, start it again. Changes of the database run by themselves at the start and only forward.'
				},
				{
					text: 'Watch /healthz, /readyz and /metrics; npm run satupintu -- doctor says what is amiss, and npm run satupintu -- verify proves the audit log. Settings, several processes and security stand in docs/operations of the release.'
				},
				{
					text: 'Leaving: the exit bundle holds all records, files and the audit log with checksums, in an open form that can be taken in again.'
				}
			],
			links: ['data']
		},
		{
			key: 'developer',
			name: 'A developer of other systems',
			lead: 'Those who connect services, data portals or dashboards.',
			steps: [
				{
					text: 'Open data lists every address: the API, CSV, XLSX and JSON files with their dictionary, the DCAT-AP catalogue, Atom feeds and the OpenAPI 3.1 description.',
					picture: 'data'
				},
				{
					text: 'Reading what is published needs no token. To write, an officer makes one at API tokens; it may do what that person may.'
				},
				{
					text: 'Each POST may carry an Idempotency-Key, so that asking again doubles nothing. Errors are answered with codes that stay.'
				},
				{
					text: 'The system of a service reports the time it took; webhooks tell your system. Examples of both stand at Open data.'
				},
				{ text: 'The signature of a message is checked with a Standard Webhooks library in any language.' }
			],
			links: ['data']
		}
	],
	links: {
		propose: 'Propose a cooperation',
		track: 'Track a proposal',
		procedures: 'The five procedures',
		agreements: 'Register',
		verify: 'Verify a document',
		data: 'Open data',
		login: 'Sign in',
		questions: 'Ask, or request information',
		smartCity: 'Smart City'
	},
	pictures: {
		propose: 'The page Propose a cooperation',
		track: 'The page Track a proposal',
		register: 'The register with its filters',
		'desk-unit': 'The desk of a unit’s officer',
		desk: 'The desk of the Cooperation Division: what waits, with the days left',
		sittings: 'The list of TKKSD sittings',
		leader: 'The leader’s page',
		letters: 'The agenda of letters in and out',
		audit: 'The audit trail',
		people: 'The list of people and their roles',
		webhooks: 'The page of webhooks',
		data: 'The page of open data'
	},
	hints: {
		desk: {
			title: 'The desk',
			text: 'What waits for you stands here, what is late first. Each line opens its page; the button is the one next act.'
		},
		deskCase: {
			title: 'A case',
			text: 'Read from top to bottom: what it is, where it stands, what is asked of you, then papers and history.'
		},
		deskRegister: {
			title: 'The register',
			text: 'Filter at the side, then keep the address: it opens the same result for anybody who may see it.'
		},
		deskLeader: {
			title: 'The leader’s page',
			text: 'Each figure opens its records. The page prints as one sheet.'
		},
		deskSittings: {
			title: 'TKKSD sittings',
			text: 'One sitting can hold many cases. Open it for invitations, agenda and minutes.'
		},
		deskInitiatives: {
			title: 'Smart City',
			text: 'Health is counted from below and says why. Open a service to record the time it took.'
		},
		deskAudit: {
			title: 'Audit trail',
			text: 'Filter by event or record. What was sealed is shown as it was hashed.'
		},
		deskPeople: {
			title: 'People and roles',
			text: 'A role holds for a time. Somebody who leaves is handed over, not deleted.'
		},
		deskWebhooks: {
			title: 'Webhooks',
			text: 'Add an address, copy its secret, then send a trial message from its page.'
		}
	}
};
