/** An error whose message is one line for the user: what is wrong, where, what to do. It ends the command with exit status 2. */
export class Complaint extends Error {}
