export const qualifications = 'qualifications'
