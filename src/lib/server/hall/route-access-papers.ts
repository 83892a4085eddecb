import type { AddressName } from '$lib/addresses';
import type { Access } from './route-access';

/** The rows of the permission table for the pages on which papers are signed, kept and read in. */
export const paperAccess = {
	deskDocument: { open: 'document.read' },
	deskEvidence: { open: 'document.read' },
	deskSignatures: { open: 'document.read', actions: { default: 'signing.take_part' } },
	deskPaper: { open: 'case.read' },
	deskTexts: { open: 'draft.read', actions: { begin: 'draft.write' } },
	deskCaseWording: { open: 'draft.read', actions: { save: 'draft.write' } },
	deskText: { open: 'draft.read', actions: { make: 'draft.write', giveUp: 'draft.write' } },
	deskTextWrite: {
		open: 'draft.read',
		actions: {
			begin: 'draft.write',
			add: 'draft.write',
			own: 'draft.write',
			remove: 'draft.write',
			restore: 'draft.write',
			move: 'draft.write'
		}
	},
	deskTextPart: {
		open: 'draft.read',
		actions: {
			save: 'draft.write',
			leave: 'draft.write',
			suggest: 'draft.suggest',
			accept: 'draft.write',
			refuse: 'draft.write'
		}
	},
	deskTextCompare: { open: 'draft.read', actions: { readIn: 'draft.write', takeOver: 'draft.write' } },
	deskTextComparePaper: { open: 'draft.read' },
	deskTextDrift: { open: 'draft.read' },
	deskClauses: { open: 'clause.read' },
	deskClauseNew: { open: 'clause.write', actions: { default: 'clause.write' } },
	deskClause: { open: 'clause.read', actions: { change: 'clause.write' } },
	deskLetterhead: { open: 'clause.read', actions: { default: 'template.write' } },
	deskTemplates: { open: 'clause.read' },
	deskTemplate: { open: 'clause.read', actions: { preview: 'clause.read', save: 'template.write' } },
	deskTemplatePreview: { open: 'clause.read' },
	signSeat: {
		open: 'signing.by_link',
		actions: {
			code: 'signing.by_link',
			prove: 'signing.by_link',
			sign: 'signing.by_link',
			refuse: 'signing.by_link'
		}
	},
	signSeatPaper: { open: 'signing.by_link' },
	deskArchive: { open: 'agreement.record_old', actions: { default: 'agreement.record_old' } },
	deskArchiveRun: {
		open: 'agreement.record_old',
		actions: {
			start: 'agreement.record_old',
			stop: 'agreement.record_old',
			settle: 'agreement.record_old'
		}
	},
	deskScans: { open: 'agreement.record_old', actions: { default: 'agreement.record_old' } },
	deskScan: {
		open: 'agreement.record_old',
		actions: {
			record: 'agreement.record_old',
			join: 'agreement.mend',
			aside: 'agreement.record_old'
		}
	},
	deskScanPage: { open: 'agreement.record_old' },
	deskUploadPages: { open: 'document.upload', actions: { default: 'document.upload' } },
	deskUploadPage: { open: 'document.upload' },
	deskRedactions: { open: 'redaction.read', actions: { begin: 'document.redact' } },
	deskRedaction: {
		open: 'redaction.read',
		actions: {
			point: 'document.redact',
			type: 'document.redact',
			propose: 'document.redact',
			find: 'document.redact',
			keep: 'document.redact',
			remove: 'document.redact',
			make: 'document.redact',
			drop: 'document.redact',
			publish: 'document.disclose',
			back: 'document.disclose'
		}
	},
	deskRedactionPage: { open: 'redaction.read' },
	deskRetention: {
		open: 'retention.read',
		actions: { rule: 'retention.write', fate: 'destruction.write' }
	},
	deskDestructions: { open: 'destruction.read', actions: { drawn: 'destruction.write' } },
	deskEarlyRemoval: { open: 'destruction.write', actions: { default: 'destruction.write' } },
	deskDestruction: {
		open: 'destruction.read',
		actions: {
			strike: 'destruction.write',
			review: 'destruction.write',
			consent: 'destruction.write',
			// Who approves is the rule of the list: the service asks it.
			approve: 'destruction.read',
			enter: 'destruction.write',
			minutes: 'destruction.write',
			carry_out: 'destruction.write',
			drop: 'destruction.write'
		}
	},
	deskPaperSearch: { open: 'document.search' },
	deskSigning: {
		open: 'case.read',
		actions: {
			begin: 'signing.open',
			again: 'signing.open',
			withdraw: 'signing.open',
			ceremony: 'ceremony.record',
			place: 'ceremony.record',
			initial: 'signing.take_part',
			refuse: 'signing.take_part'
		}
	}
} as const satisfies Partial<Record<AddressName, Access>>;
