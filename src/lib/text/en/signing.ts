import { writeDay } from '$lib/written/dates';
import type { signing as indonesian } from '../id/signing';

type Act = 'initial' | 'sign';
const asked: Record<Act, string> = { initial: 'initial', sign: 'sign' };
const closing = (region: string) => ['', region, 'Kerja Sama Satu Pintu'];

export const signing: typeof indonesian = {
	title: 'Signing',
	lead: 'Who initials and signs each paper of this case electronically, how far it has come, and what is next.',
	trail: 'Case',
	none: 'No electronic signing round yet.',
	noneText: 'Begin a round below. A signing in ink is recorded in the next part.',
	link: 'Signing',
	states: {
		open: 'Under way',
		done: 'Everybody has signed',
		refused: 'Refused',
		withdrawn: 'Withdrawn'
	},
	seatStates: {
		waiting: 'Not their turn yet',
		asked: 'Asked',
		late: 'Past the last day',
		done_initial: 'Initialled',
		done_sign: 'Signed',
		refused: 'Refused',
		let_go: 'No longer asked'
	},
	acts: { initial: 'Initial', sign: 'Signature' },
	ways: {
		initial: 'Initial on record',
		region: "The region's certificate",
		gateway: 'Own certificate (BSrE)',
		own_certificate: 'Own certificate (PSrE)',
		demonstration: 'Certificate of the demonstration'
	},
	onVersion: (version) => `Version ${version}`,
	certificate: (name) => `Certificate of ${name}`,
	until: (day) => `until ${writeDay(day, 'en')}`,
	order: (ordered) => (ordered ? 'In order' : 'Side by side'),
	progress: (initials, signatures) =>
		[
			initials.of > 0 ? `Initials: ${initials.done} of ${initials.of}` : '',
			`Signatures: ${signatures.done} of ${signatures.of}`
		]
			.filter(Boolean)
			.join(' · '),
	openedBy: (name, at) => `Begun by ${name}, ${at}`,
	meterai: { affixed: 'e-Meterai', none: 'Without e-meterai' },
	columns: { who: 'Who', act: 'Act', state: 'State', acts: 'What to do' },
	outside: 'outside',
	doneTitle: 'Everybody has signed',
	doneText:
		'The signing step is recorded by itself with the last version of the paper. Where something stands against it, you are told why.',
	toStep: 'Open the signing step',
	paper: 'Open the paper',
	signHere: 'Read and sign',
	submitInitial: 'Put my initial',
	initialLead: (title) =>
		`Your initial says that you have read ${title} and that it may be signed. The version that you initial is kept.`,
	refuse: 'Refuse with a reason',
	refuseNote: 'The round ends, and whoever began it is told.',
	reason: 'Reason',
	submitRefuse: 'Refuse',
	askAgain: 'Send the link again',
	askedAgain: 'The link was sent again, and its days are counted from today.',
	withdraw: 'Withdraw this round',
	withdrawNote: 'Signatures that were put stay in the file.',
	submitWithdraw: 'Withdraw the round',
	saved: 'Saved.',
	begin: {
		title: 'Begin electronic signing',
		lead: 'One paper, one medium: electronic or ink, never mixed. The e-meterai comes before the first signature.',
		document: 'Paper (PDF)',
		documentOption: (title, version) => `${title} (version ${version})`,
		choose: 'Choose',
		noDocument: 'This case has no paper as PDF yet. Make or upload it first.',
		isAgreement: 'This paper is the agreement that the signing step waits for',
		otherOnly:
			'No signing step is open yet, so what is signed here is another paper: a letter, minutes or a report.',
		ordered: 'Order',
		orderedOptions: [
			{ value: 'yes', label: 'In order: the next is asked when the one before is done' },
			{ value: 'no', label: 'Side by side: all are asked at once; initials still come first' }
		],
		days: 'Links are good for',
		daysUnit: 'days',
		meterai: 'e-Meterai (electronic stamp duty)',
		meteraiOptions: [
			{ value: 'affixed', label: 'On this paper already' },
			{ value: 'none', label: 'Not affixed' }
		],
		meteraiNote: 'Serial number of the e-meterai, or why there is none',
		seats: 'Who initials and signs',
		seatsNote:
			'Fill from the top in order. People of the office are chosen from the list; for outside signers write name, office and e-mail address, and they get a personal link.',
		seat: (number) => `Place ${number}`,
		act: 'Act',
		notUsed: 'Not used',
		person: 'Person of the office',
		outsideOption: 'Outside signer',
		name: 'Name (outside)',
		capacity: 'Office held (outside)',
		email: 'E-mail (outside)',
		submit: 'Begin the round'
	},
	ceremony: {
		title: 'Signing in ink',
		note: 'Recorded from the originals by whoever checked them: place, witnesses, each original, and where it lies. What was not done is written down with a remark.',
		none: 'No signing in ink is recorded yet.',
		facts: {
			held: 'Day and place',
			appointment: 'Appointment that was agreed',
			occasion: 'Occasion',
			witnesses: 'Witnesses',
			identical: 'Originals compared and the same',
			exchanged: 'Originals exchanged',
			checked: 'Checked by',
			recorded: 'Recorded by'
		},
		heldAt: (day, place) => `${writeDay(day, 'en')}, ${place}`,
		noWitness: 'No witness was noted',
		yes: 'Yes',
		no: 'No',
		columns: {
			holder: 'Original for',
			initialled: 'Initial on each page',
			stamp_duty: 'Stamp duty',
			stamped: 'Stamp',
			kept: 'Where it lies',
			scan: 'Scan'
		},
		number: (number) => `Original ${number}`,
		keptAt: (shelf, box, folder) =>
			[shelf && `Shelf ${shelf}`, box && `Box ${box}`, folder && `Folder ${folder}`]
				.filter(Boolean)
				.join(', '),
		notHere: 'Not kept here',
		openScan: 'Open the scan',
		noScan: 'None yet',
		move: 'Move it',
		submitMove: 'Save the place',
		begin: 'Record a signing in ink',
		fromAppointment: (when, place) =>
			`Filled in from the appointment that was agreed: ${when}, ${place}. Mend it where the signing was otherwise.`,
		step: 'Signing step',
		heldOn: 'Day of the signing',
		place: 'Place',
		occasion: 'Occasion',
		witnesses: 'Witnesses',
		witnessesHint: 'One person a line: name, office.',
		identicalNote: 'Remark, if they differ or were not compared',
		exchangedNote: 'Remark, if they were not exchanged',
		checkedBy: 'Who checked the originals',
		original: (number) => `Original ${number}`,
		originalsNote: 'Fill one box for each original. Leave empty what there is not.',
		holder: 'Original for',
		ticks: {
			initialled: 'An initial on each page',
			stamp_duty: 'With stamp duty (meterai)',
			stamped: 'Stamped'
		},
		tickNote: (tick) => `Remark, if not: ${tick.toLowerCase()}`,
		shelf: 'Shelf (rak)',
		box: 'Box (boks)',
		folder: 'Folder (map)',
		placeNote: 'Remark on the place',
		scan: 'Scan of this original',
		scanHint: 'PDF or photograph (JPG, PNG), 20 MB at most. It may follow later.',
		submit: 'Record the signing',
		day: { day: 'Day', month: 'Month', year: 'Year' }
	},
	faults: {
		NOTE_NEEDED: 'Write the remark if it was not done.',
		DAY_WRONG: 'There is no such day. Write day, month and year in figures.',
		DAY_IN_FUTURE: 'That day is yet to come.',
		REQUIRED: 'This is needed.',
		EMAIL_WRONG: 'Write the whole e-mail address.',
		TWICE: 'This person stands at another place already.',
		NOBODY_SIGNS: 'Name at least one who signs.',
		BOTH_SIDES_NEEDED:
			'An agreement is signed by both sides: name at least one person of the office and one outside.',
		INITIAL_INSIDE: 'Initials are put by people of the office.',
		TOO_MANY: 'Twelve people at most.',
		DAYS_WRONG: 'Give 1 to 90 days.'
	},
	desk: {
		title: 'Waiting for your initial or signature',
		line: (act, title) => `${act === 'initial' ? 'Initial' : 'Signature'}: ${title}`,
		until: (day) => `until ${writeDay(day, 'en')}`
	},
	stepNotTaken: (title, why) =>
		`Everybody has signed "${title}", but its step must be recorded by hand: ${why}`,
	tracking: {
		title: 'Signing',
		done: 'All parties have signed electronically.'
	},
	outsidePage: {
		title: 'Signature for a regional cooperation',
		meta: 'Personal link to read and sign a paper of a cooperation.',
		locked: (region) =>
			`${region} asks for your signature. The paper is confidential: it is shown once your e-mail address is proved.`,
		sendCode: (email) => `Send a code to ${email}`,
		codeSent: 'The code was sent. Look into your mail; the code is good for 30 minutes.',
		code: 'Six-digit code',
		prove: 'Open the paper',
		expired: 'The days of this link are over. Ask the office that sent it for a new one.',
		over: 'The signing of this paper has ended. Ask the office that sent you the link.',
		done: 'Your signature is recorded. Thank you.',
		refused: 'Your refusal is recorded and was passed on.',
		waits: 'It is not your turn yet. You will get a mail when those before you are done.',
		as: 'You sign as',
		due: 'Last day',
		version: 'Version',
		signers: 'Who signs',
		signed: 'has signed',
		notYet: 'not yet',
		download: 'Download the paper (PDF)',
		own: 'Sign with your certificate',
		ownLead:
			'Download the paper, sign it with your electronic certificate, and upload the result. The text must not change: only the same file with a further signature is taken. A picture of a signature or stamp is no electronic signature.',
		file: 'The PDF that you have signed',
		fileHint: 'PDF, 20 MB at most',
		submitFile: 'Send the signed paper',
		here: 'Sign here (demonstration)',
		hereLead:
			'The demonstration makes an example certificate in your name. It is worth nothing outside the demonstration.',
		submitHere: 'Put a demonstration signature',
		refuse: 'I do not sign',
		refuseLead: 'Say why. The office that sent this link is told, and the signing stops.'
	},
	mail: {
		ask: (about) => ({
			subject: `Please ${asked[about.act]}: ${about.title}`,
			body: [
				`Dear ${about.name},`,
				'',
				`You are asked to ${asked[about.act]} the paper "${about.title}" electronically by ${writeDay(about.due, 'en')}:`,
				about.link,
				...(about.outside
					? [
							'',
							'This link is personal. The paper opens with a code that is sent to this address. If you do not sign, say why on that page.'
						]
					: []),
				...closing(about.region)
			].join('\n')
		}),
		code: (about) => ({
			subject: `Code to open the paper: ${about.code}`,
			body: [
				`Dear ${about.name},`,
				'',
				`Your code: ${about.code}`,
				`It is good for ${about.minutes} minutes. Take no notice of this mail if you did not ask for it.`,
				...closing(about.region)
			].join('\n')
		}),
		done: (about) => ({
			subject: `Everybody has signed: ${about.title}`,
			body: [
				`Everybody who was asked has signed the paper "${about.title}".`,
				'The signing step of its case is recorded by itself. See it here:',
				about.link,
				...closing(about.region)
			].join('\n')
		}),
		refused: (about) => ({
			subject: `Refused: ${about.title}`,
			body: [
				`${about.who} will not initial or sign the paper "${about.title}":`,
				about.why,
				'',
				about.link,
				...closing(about.region)
			].join('\n')
		}),
		reminder: (about) =>
			`Please ${asked[about.act]} the paper "${about.title}" by ${writeDay(about.due, 'en')}.`
	}
};
