/** Something wrong with what the caller gave: told in one line, without a stack. */
export class InputFault extends Error {}
