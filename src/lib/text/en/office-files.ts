import type { officeFiles as indonesian } from '../id/office-files';

/** Whether every stored file is whole and free of viruses: the administrator's page, and what is told of it. */
export const officeFiles: typeof indonesian = {
	title: 'Soundness of files',
	lead: 'Every file is read again at intervals and compared with its fingerprint (SHA-256), so that damage to the store is known before the file is needed.',
	standing: 'As it stands now',
	read: {
		label: 'Reading again',
		since: (day) => `All files were read, each at ${day} or later.`,
		going: 'Some new files still wait for their first reading.',
		none: 'There is no file yet.',
		rhythm: (days) => `Each file is read once in ${days} days.`
	},
	scanner: {
		label: 'Virus scanner',
		on: 'Set up. A file is looked into when it comes in; one that could not be is held until it was.',
		off: 'Not set up: files are kept and marked “not scanned”. Set CLAMD_URL to use ClamAV.'
	},
	list: 'Files that are damaged, missing or held',
	empty: 'No file is damaged, missing or held.',
	columns: { file: 'File', state: 'State', since: 'Since', act: 'Act' },
	unnamed: 'No document',
	secret: 'A secret document',
	states: {
		missing: 'Missing',
		damaged: 'Damaged',
		quarantined: 'Waits for the scanner',
		infected: 'Infected'
	},
	found: (name) => `Found: ${name}`,
	fingerprint: 'SHA-256:',
	recheck: 'Read again',
	advice:
		'A file that is damaged or missing can be brought back from a backup: copy the file with the same fingerprint into the store, then choose “Read again”. The operations guide tells how to restore.',
	done: {
		sound: 'The file is whole.',
		missing: 'The file is still not there.',
		damaged: 'The file is still damaged.'
	},
	next: 'Next',
	told: {
		infected: (count) => `The scanner found a virus in ${count} stored ${count === 1 ? 'file' : 'files'}`,
		damaged: (count) => `${count} stored ${count === 1 ? 'file is' : 'files are'} damaged`,
		missing: (count) => `${count} stored ${count === 1 ? 'file is' : 'files are'} missing`
	}
};
