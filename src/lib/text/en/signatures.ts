import type { signatures as original } from '../id/signatures';

export const signatures: typeof original = {
	title: 'Electronic signatures',
	none: 'This paper bears no electronic signature. A picture of a signature or a stamp is none.',
	one: (number: number, name: string) => `${number}. ${name}`,
	unnamed: 'The signer cannot be read',
	conclusions: {
		none: 'No electronic signature.',
		valid: 'All electronic signatures are intact, and their certificates come from authorities trusted here.',
		unproved:
			'All electronic signatures are intact, but a certificate cannot be trusted here yet. See what is said of each.',
		changed: 'The signatures are intact, but something was added to the file after it was signed.',
		broken: 'An electronic signature is not intact: the file was changed after it was signed.'
	},
	integrity: {
		intact: 'Intact.',
		altered: 'Not intact: the file was changed after it was signed.',
		unreadable: 'Cannot be checked: the signature is damaged, or made in a way that is no longer safe.'
	},
	covers: {
		whole: 'Intact, and nothing was added afterwards.',
		signatures_followed: 'Intact; only further signatures were added afterwards.',
		changed_after: 'Intact for what was signed, but the file was changed afterwards.'
	},
	certificates: {
		trusted: 'Its certificate comes from an authority trusted here.',
		unknown_issuer: 'The issuer of its certificate is not known here.',
		self_signed: 'Its certificate was issued by itself; nobody else vouches for it.',
		expired: 'Its certificate has expired, and no time stamp proves when the paper was signed.',
		not_yet_valid: 'Its certificate is not valid yet.',
		none: 'Its certificate was not found.'
	},
	facts: {
		organisation: 'Organisation',
		stated: 'Signed by (as the signature says)',
		issuer: 'Issuer of the certificate',
		claimed: 'Time by the signer',
		stamped: 'Time stamp',
		reason: 'Purpose',
		level: 'Form',
		serial: 'Serial number of the certificate'
	},
	levels: {
		'B-B': 'PAdES B-B',
		'B-T': 'PAdES B-T (with a time stamp)',
		other: 'Another form that can be checked'
	},
	page: {
		title: (name: string) => `Electronic signatures: ${name}`,
		lead: 'What the latest version of the file bears, and your own signature.',
		download: 'Download the latest version (PDF)',
		version: (number: number) => `Version ${number}`,
		sign: 'Sign',
		signLead:
			'Read the paper first. The signature is added to the end of the file; the text and the signatures in it stay as they are, and the signed file becomes the next version.',
		demonstration:
			'Certificate of the demonstration: issued by this system to itself, and worth nothing outside it.',
		reason: 'Purpose of the signature',
		reasonDefault: (title: string) => `Signing ${title}`,
		authorityReason: 'Why you sign without a recorded authority',
		authorityHint: 'Kept with this signature and readable in the audit trail.',
		act: 'Sign electronically',
		gateway: 'With a personal certificate (BSrE)',
		gatewayHint:
			'Handed on to the BSrE service once, and not kept here. Leave both empty to use the certificate of the regional government.',
		nik: 'National identity number (NIK)',
		passphrase: 'Passphrase',
		done: 'The signature is made. The signed file is kept as the latest version.',
		next: 'Once all parties have signed, record the signing at its step.',
		toCase: 'Back to the case',
		note: (name: string) => `Signed electronically by ${name}`,
		evidence: 'Evidence bundle',
		evidenceLead:
			'One file with this paper, the entry of the audit log that names it, and the signed checkpoint. Anybody can check it without network and without this system: satupintu verify --bundle FILE.',
		evidenceGet: 'Download the evidence bundle',
		see: 'Electronic signatures'
	},
	checkedAt: (at: string) => `Checked when the paper was taken in, ${at}.`,
	notRevoked: 'Whether a certificate was revoked is not checked here.'
};
