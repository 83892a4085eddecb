/** The door of a partner's own room: its people, whom to reach at it, where it sits. */
export { placeKinds } from './domain/room';
export { listOwnOrganisations, readOwnOrganisation, readRoom, type Room } from './services/read-room';
export { addContact, addPlace, endRecord } from './services/contacts-and-places';
export { invitePerson, letRunRoom, takeInvitationBack, takePersonOut } from './services/invite-person';
export { joinByInvitation, readInvitation } from './services/accept-invitation';
