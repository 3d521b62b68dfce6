export const announcements = 'announcements'
