import type { Access } from './route-access';

/** Agreements, what is owed and evaluated under them, and who they are made with: the rows of these pages. */
export const agreementAccess = {
	deskRegister: { open: 'agreement.read' },
	deskLeader: { open: 'leader.read', actions: { weekly: 'leader.read' } },
	deskReports: { open: 'report.read' },
	deskReport: { open: 'report.read' },
	deskReportPaper: { open: 'report.read' },
	deskReview: { open: 'agreement.read' },
	// Each list is opened under the permission of its own page.
	deskListFile: { open: 'desk.read' },
	deskAgreement: { open: 'agreement.read' },
	deskAgreementMend: {
		open: 'agreement.mend',
		actions: { umbrella: 'agreement.mend', units: 'agreement.mend', paper: 'agreement.mend' }
	},
	deskAgreementObligation: { open: 'obligation.add', actions: { default: 'obligation.add' } },
	deskAgreementLife: {
		open: 'agreement.read',
		actions: {
			start: 'agreement.start',
			term: 'agreement.live',
			// Partners ask through the API; this page is the office's.
			ask: 'agreement.live',
			withdraw: 'agreement.live',
			decide: 'agreement.decide',
			terminate: 'agreement.end',
			asset: 'agreement.live',
			handOver: 'agreement.live',
			dispute: 'agreement.live',
			disputeStep: 'agreement.live',
			closeOut: 'agreement.end'
		}
	},
	deskRecordOld: { open: 'agreement.record_old', actions: { default: 'agreement.record_old' } },
	deskEvaluations: { open: 'evaluation.read' },
	deskAgreementViews: {
		open: 'feedback.moderate',
		actions: { turn: 'feedback.moderate', take: 'feedback.moderate', withhold: 'feedback.moderate' }
	},
	deskMatrix: { open: 'evaluation.matrix', actions: { receive: 'evaluation.matrix' } },
	deskMatrixFile: { open: 'evaluation.matrix' },
	deskMatrixReturn: { open: 'evaluation.matrix', actions: { take: 'evaluation.matrix' } },
	deskEvaluation: {
		open: 'evaluation.read',
		actions: {
			answer: 'evaluation.answer',
			indicator: 'evaluation.indicate',
			drop: 'evaluation.indicate'
		}
	},
	deskObligations: { open: 'obligation.read' },
	deskObligation: {
		open: 'obligation.read',
		actions: {
			evidence: 'obligation.evidence',
			accept: 'obligation.review',
			return: 'obligation.review',
			extend: 'obligation.extend',
			waive: 'obligation.settle',
			reopen: 'obligation.settle'
		}
	},
	deskNumbers: {
		open: 'number.reserve',
		actions: { reserve: 'number.reserve', insert: 'number.reserve', void: 'number.reserve' }
	},
	deskSharing: { open: 'sharing.read', actions: { add: 'sharing.write', close: 'sharing.write' } },
	deskJointServices: {
		open: 'sharing.read',
		actions: { add: 'sharing.write', share: 'sharing.write', publish: 'sharing.write' }
	},
	deskPartners: { open: 'partner.read' },
	deskPartnerTwins: { open: 'partner.read', actions: { apart: 'partner.write' } },
	deskPartner: {
		open: 'partner.read',
		actions: {
			undo: 'partner.merge',
			paper: 'partner.write',
			withdraw: 'partner.write',
			contact: 'partner.run_at_desk',
			place: 'partner.run_at_desk',
			endContact: 'partner.run_at_desk',
			endPlace: 'partner.run_at_desk',
			invite: 'partner.run_at_desk',
			takeBack: 'partner.run_at_desk',
			takeOut: 'partner.run_at_desk',
			run: 'partner.run_at_desk',
			mark: 'partner.write',
			rename: 'partner.write',
			region: 'partner.write',
			succeed: 'partner.write',
			unsucceed: 'partner.write'
		}
	},
	deskPartnerMerge: { open: 'partner.merge', actions: { default: 'partner.merge' } }
} as const satisfies Record<string, Access>;
