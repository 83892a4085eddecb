import type { help as indonesian } from '../id/help';

export const help: typeof indonesian = {
	title: 'Guide',
	lead: 'Short help by who you are. Everything named here can be used already.',
	meta: 'Guide to Satu Pintu for applicants, citizens, units, the Cooperation Division, the coordination team, leaders and administrators.',
	jump: 'I am',
	people: [
		{
			key: 'pemohon',
			name: 'An applicant or partner',
			lead: 'Another region, a ministry, a company, a university, an organisation or a body abroad.',
			steps: [
				'Open Propose a cooperation and answer its five questions. What you do not know yet may stay Not known yet. No account is needed.',
				'You are told at once which procedure applies, which papers are needed and how long each step takes, with the article of law.',
				'Your e-mail address is proved by a six-digit code. Answers and files are kept each time you go on, also where something is wrong; the link in that mail opens them again on any device.',
				'The terms of reference and the integrity pact are made from your answers; the other papers you upload, at most 20 MB each.',
				'After sending you get a receipt number and its sheet (PDF). With the number, Track a proposal shows the step and its due day to anybody you tell, without what is in the papers.',
				'Where papers need correction, the mail carries a link to your proposal and the reason stands beside each paper. Replace only what is asked and send again; the days are not counted while we wait for you.',
				'By that link you can also download your papers, read messages for you and withdraw the proposal. Lost it? Ask for a new one at Track a proposal. Partners with an account see all of it under My proposals.',
				'Hard to fill in? Come to the Cooperation Division; an officer fills it in and their name is put on the receipt.'
			],
			links: ['propose', 'track', 'procedures']
		},
		{
			key: 'warga',
			name: 'A citizen, journalist or researcher',
			lead: 'Anybody who wants to know with whom the city cooperates and what came of it.',
			steps: [
				'Search the register by word, partner, kind, year or status. The address of a result can be shared.',
				'Reported by the media means that a fact comes from the press; its source is one tap from the figure. Officially recorded means that it rests on its document.',
				'Where sources disagree, all figures are shown side by side.',
				'The code or QR on a printed copy can be checked at Verify a document.',
				'The same data is there for programs at Open data, under CC BY 4.0.'
			],
			links: ['agreements', 'verify', 'data']
		},
		{
			key: 'perangkat-daerah',
			name: 'A unit of the government',
			lead: 'Units that propose, give opinions on or carry out a cooperation.',
			steps: [
				'Sign in to the desk. Waiting for me shows what waits for you, what is late first.',
				'A proposal of your own unit is made from the desk, with the same questions as for an outside applicant; drafts that were not sent stand on the same page.',
				'When asked for an opinion, read the proposal from top to bottom on one page, choose feasible, feasible with notes or not feasible, and state that you have no conflict of interest.'
			],
			links: ['login', 'procedures']
		},
		{
			key: 'bagian-kerja-sama',
			name: 'The Cooperation Division',
			lead: 'Keeper of the gate and secretariat of the coordination team (TKKSD).',
			steps: [
				'An applicant who comes to the counter is helped from the desk: say under Enter a proposal that it is for a partner and fill it in; your name is put on the receipt and on the case.',
				'Check papers: each paper is marked present, missing or wrong, with a remark. Return for correction asks only for what is wrong.',
				'A possible duplicate is shown beside the proposal, with the reason.',
				'Sitting: put several proposals into one sitting, record attendance, opinions and conclusions, then print its minutes.',
				'Numbers are taken in order without a gap and may be reserved before a ceremony; a void number stays recorded with its reason.',
				'Agreements from before this system are entered by Record an old agreement.'
			],
			links: ['login', 'procedures']
		},
		{
			key: 'tkksd',
			name: 'A member of the TKKSD, the technical team or the legal division',
			lead: 'Those who weigh proposals and check texts.',
			steps: [
				'One proposal, one page: what it is, where it stands, what is asked of you, the papers, the opinions given, the history.',
				'The TKKSD deliberates and recommends; the head of region decides.',
				'A dissenting opinion is recorded and never lost from the minutes.'
			],
			links: ['login']
		},
		{
			key: 'pimpinan',
			name: 'The mayor, the regional secretary or their office',
			lead: 'Those who decide and sign, on screen or on paper.',
			steps: [
				'Decisions, initials and signatures can be given on screen.',
				'Where they are given on paper, the office scans the instruction sheet and records who decided and when; the page shows that it was decided on paper.',
				'Only who has the authority on that day can decide or sign.'
			],
			links: ['login']
		},
		{
			key: 'pemeriksa',
			name: 'The inspectorate or an administrator',
			lead: 'Those who read everything, and those who keep people, units and the calendar.',
			steps: [
				'Each change stands in a chain that cannot be altered unnoticed; Audit trail shows it, and the command satupintu verify checks it.',
				'The administrator keeps people and their roles, units, and the calendar of working days with its decrees.'
			],
			links: ['login']
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
		help: 'Guide'
	},
	demonstration: {
		title: 'Trying this demonstration',
		items: [
			'The sign-in page has one button for each person of the demonstration; choose a role and see its desk. No password is needed.',
			'People, proposals and agreements marked Example are invented. Every other fact comes from the source it names.',
			'The demonstration can be opened only from the computer that it runs on.'
		]
	},
	origin: {
		title: 'The origin of the one gate',
		note: 'As reported at the time.',
		people: 'Office holders that the sources name',
		peopleNote: 'History. None of them acts in this system.',
		name: 'Name',
		office: 'Office',
		since: 'Since',
		lastSeen: 'Last named in office',
		offices: {
			head_of_region: 'Head of region',
			deputy_head_of_region: 'Deputy head of region',
			regional_secretary: 'Regional secretary',
			head_of_cooperation_division: 'Head of the cooperation division',
			head_of_unit: 'Head of an agency'
		}
	},
	accessibility: {
		title: 'Accessibility',
		lead: 'This site is made so that everybody can use it, with any device and any connection.',
		meta: 'How the Satu Pintu site is made for everybody to use, and what is not perfect yet.',
		can: 'What you can rely on',
		canItems: [
			'All public pages are plain text, links and forms; no JavaScript is needed.',
			'Everything can be done by keyboard. The first link of every page leads straight to its content.',
			'Text can be enlarged to 400%, and pages stay readable on a screen 320 pixels wide.',
			'Colour is never the only sign; each state is also told by words and shape.',
			'Maps and charts always come with a table that says the same.',
			'Light and dark follow the choice of your device.',
			'A first page weighs at most 60 KB, so that it is light on a slow connection.',
			'Every page is there in Indonesian and English.'
		],
		aim: 'What we measure by',
		aimText:
			'The guidelines WCAG 2.2, level AA. Public pages are examined by an automatic checker (axe) in both languages and on a narrow screen; an automatic checker does not find everything.',
		limits: 'What is not perfect yet',
		limitItems: [
			'Headlines and names of events are given in the language of their source.',
			'Old papers that were scanned may be pictures that a screen reader cannot read.'
		],
		tell: 'Found an obstacle?',
		tellText:
			'Tell the Cooperation Division at the Regional Secretariat: which page, what device or program you use, and what happened.'
	}
};
