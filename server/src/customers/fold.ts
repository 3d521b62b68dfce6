/** Text as lists sort and search it: composed, lower case in every script. */
export const fold = (text: string): string => text.trim().normalize('NFC').toLowerCase()
