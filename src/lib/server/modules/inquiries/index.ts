/** The door of inquiries: what the public asks, as a question or as a request for information by law. */
export { exemptionArticle, exemptions, type Exemption } from './domain/exemptions';
export { readInquiryNumber, type InquiryKind } from './domain/inquiry-number';
export { ask, confirmInquiry, readUnconfirmed, waysOfGiving } from './services/ask';
export { objectToAnswer, trackInquiry, type TrackedInquiry } from './services/track';
export { answerInquiry, inquiryActs, type InquiryAct } from './services/answer';
export { forgetUnconfirmedInquiries, inquiryReminders, listInquiries, readInquiry } from './services/desk';
